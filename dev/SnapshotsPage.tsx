import { useEffect, useMemo, useState } from 'react';
import { dark, light } from '../src/scale/palette';
import type { WrittenDataset } from '../tests/data/datasets';
import { snapshotsOf } from '../tests/svg/snapshots';
import { committed } from './committed';
import { Comparison, views, type View } from './Comparison';
import { pairsOf, stateOf } from './pairs';
import { turned } from './turned';
import { useHash } from './useHash';

/** The page that shows each snapshot as it is drawn now beside the committed picture. `dataset`: of the claims' charts. */
export function SnapshotsPage({ dataset }: { readonly dataset: WrittenDataset }) {
  const pairs = useMemo(() => pairsOf(snapshotsOf(dataset), committed), [dataset]);
  const [filter, setFilter] = useState('');
  const [view, setView] = useState<View>('beside');
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [hash, goTo] = useHash();

  const listed = pairs.filter(({ name }) => name.includes(filter.trim().toLowerCase()));
  const shown = pairs.find(({ name }) => name === hash) ?? listed[0] ?? pairs[0];
  const name = shown?.name ?? '';

  useEffect(
    function nameThePage() {
      document.title = `${name} · Snapshots`;
    },
    [name],
  );
  useEffect(
    function colourThePage() {
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    },
    [isDark],
  );
  useEffect(function listenForKeys() {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      // In the filter, keys write; with Alt they are the browser's.
      if (target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = turned(
        key,
        listed.map((each) => each.name),
        name,
      );
      if (next !== undefined) goTo(next);
      else if (key === 'b') setView(view === 'committed' ? 'live' : 'committed');
      else if (key === 'd') setView(view === 'difference' ? 'beside' : 'difference');
      else if (key === 't') setDark(!isDark);
      else if (key === 'Escape') setView('beside');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <>
      <header>
        <p className="of">Snapshots</p>
        <div className="views" role="group" aria-label="View">
          {views.map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {each}
            </button>
          ))}
        </div>
        <button type="button" aria-pressed={isDark} onClick={() => setDark(!isDark)}>
          dark
        </button>
        <p className="keys">
          <kbd>←</kbd> <kbd>→</kbd> <kbd>Home</kbd> <kbd>End</kbd> turn, <kbd>b</kbd> blinks between the two,{' '}
          <kbd>d</kbd> shows their difference, <kbd>Esc</kbd> both, <kbd>t</kbd> the other theme
        </p>
      </header>
      <nav aria-label="Snapshots">
        <input
          type="search"
          aria-label="Filter by name"
          placeholder="Filter"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <ul>
          {listed.map((pair) => {
            const state = stateOf(pair);
            return (
              <li key={pair.name}>
                <a href={`#${pair.name}`} aria-current={pair === shown ? 'true' : undefined}>
                  {pair.name}
                  {state !== 'as committed' && <small> {state}</small>}
                </a>
              </li>
            );
          })}
        </ul>
        {listed.length === 0 && <p>No name has that in it.</p>}
      </nav>
      <main>
        <h1>{name}</h1>
        {shown && (
          <>
            <p role="status">
              {pairs.indexOf(shown) + 1} of {pairs.length}: <span className="of">{name}, </span>
              {stateOf(shown)}
            </p>
            <Comparison pair={shown} view={view} palette={isDark ? dark : light} />
          </>
        )}
      </main>
    </>
  );
}
