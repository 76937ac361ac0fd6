import { opened, shell } from '../../../i18n/messageGroups';
import { useMemo } from 'react';
import type { Loaded } from '../../../state/session/loaded';
import { useApp, useAppStore, useLoaded } from '../../../state/useApp';
import { lazyPart } from '../../shared/lazyPart';
import type { FiguresTableProps } from './FiguresTable';
import { headerFigures } from './headerFigures';
import { KilledRow } from './KilledRow';
import { ownCounts } from './ownCounts';
import { rangeText } from './rangeText';
import { isNarrower, tollsNote } from './tollsNote';
import { useClaimTexts } from './useClaimTexts';
import { useTolls, type Tolls } from './useTolls';
import './killed.css';

const FiguresTable = lazyPart<FiguresTableProps>(
  () => import('./FiguresTable').then(({ default: table }) => table),
  { messages: [shell, opened] },
);

/**
 * Casualty figures in the page's header: each side's count of its own killed, expandable to the latest figure
 * of each kind of claimant by side and people. Figures aren't summed, and event filters don't apply.
 */
export function HeaderFigures() {
  const loaded = useLoaded();
  return loaded ? <Figures loaded={loaded} /> : null;
}

function Figures({ loaded }: { readonly loaded: Loaded }) {
  const tolls = useTolls(loaded);
  return tolls ? <FiguresOf loaded={loaded} tolls={tolls} /> : null;
}

function FiguresOf({ loaded, tolls }: { readonly loaded: Loaded; readonly tolls: Tolls }) {
  const store = useAppStore();
  const open = useApp((state) => state.figuresOpen);
  const { claims, day, of } = tolls;
  const { known } = of;
  const texts = useClaimTexts(loaded, of.window);
  const { sides, actors } = loaded.table.dictionaries;
  const figures = useMemo(
    () => headerFigures(claims, sides, actors, day, known),
    [claims, sides, actors, day, known],
  );
  const { rows, whole } = figures;
  const shown = rows.filter((row) => row.cells.some((cell) => cell.figures.length > 0));
  if (shown.length === 0 && whole.length === 0) return null;
  const counts = ownCounts(figures);
  const note = tollsNote({ ...of, newest: counts?.newest }, texts.t, texts.day);
  return (
    <details
      className="header-figures"
      open={open}
      onToggle={({ currentTarget }) => store.getState().openFigures(currentTarget.open)}
    >
      <summary>
        <KilledRow
          own={counts}
          note={note}
          noteShown={isNarrower(of)}
          texts={texts}
          range={(figure) => rangeText(figure, texts)}
        />
      </summary>
      {open && <FiguresTable rows={shown} whole={whole} texts={texts} />}
    </details>
  );
}
