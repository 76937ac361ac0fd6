import { View } from '../app/View';
import { useApp } from '../state/useApp';
import { Detail } from '../views/detail/Detail';
import { List } from '../views/list/List';

/** The events that pass, or the selected one with its sources. */
export default function EmbedList() {
  const selected = useApp((state) => state.view.event);
  return selected === undefined ? (
    <View name="list.name">
      <List />
    </View>
  ) : (
    <View name="detail.name">
      <Detail id={selected} />
    </View>
  );
}
