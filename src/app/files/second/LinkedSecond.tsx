import { useEffect } from 'react';
import { useAppStore } from '../../../state/useApp';
import { dataAddress } from '../../../url/dataAddress';
import { openSecond } from './openSecond';

/** Opens the second dataset that the page's address names (`?with=`), once the first is there; draws nothing itself. */
export default function LinkedSecond() {
  const store = useAppStore();
  useEffect(
    function openNamed() {
      const asked = dataAddress(new URL(document.URL).search, document.baseURI, 'with');
      if (asked.kind === 'named') {
        const { host: name } = new URL(asked.url);
        // The first is read to its end.
        openSecond(store, { url: asked.url }, { name, stopReading: () => undefined });
      } else if (asked.kind === 'refused') {
        const { unread, setUnread } = store.getState();
        setUnread([...unread, { parameter: 'with', value: asked.value.slice(0, 80) }]);
      }
    },
    [store],
  );
  return null;
}
