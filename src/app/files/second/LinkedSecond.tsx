import { useEffect } from 'react';
import { useAppStore } from '../../../state/useApp';
import { dataAddress } from '../../../url/dataAddress';
import { openSecond } from './openSecond';

/**
 * Component that opens the second dataset named by the page's address (`?with=`), once the first is loaded;
 * draws nothing.
 */
export default function LinkedSecond() {
  const store = useAppStore();
  useEffect(
    function openNamed() {
      const asked = dataAddress(new URL(document.URL).search, document.baseURI, 'with');
      if (asked.kind === 'named') {
        const { host: name } = new URL(asked.url);
        // The first dataset has been read completely by now.
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
