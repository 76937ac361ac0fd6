import { useSyncExternalStore } from 'react';

const listen = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** What the address holds after its `#`, and a function that puts another in its place without a step of history. */
export function useHash(): readonly [hash: string, replace: (hash: string) => void] {
  const hash = useSyncExternalStore(listen, () => decodeURIComponent(location.hash.slice(1)));
  return [hash, (next) => location.replace(`#${encodeURIComponent(next)}`)];
}
