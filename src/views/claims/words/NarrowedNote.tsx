import type { Loaded } from '../../../state/session/loaded';
import type { ClaimTexts } from './claimTexts';
import { tollsNote } from './tollsNote';
import { useTollsOf } from './useTolls';

type NarrowedNoteProps = {
  readonly loaded: Loaded;
  readonly texts: ClaimTexts;
};

/**
 * Note above the chart and table of claims while event filters apply: which figures they filter, and which they
 * don't.
 */
export function NarrowedNote({ loaded, texts: { t, day } }: NarrowedNoteProps) {
  const of = useTollsOf(loaded);
  if (of?.filtered === undefined) return null;
  return (
    <p className="claims-narrowed">
      {t('claims.totals', { note: tollsNote(of, t, day) })}{' '}
      {of.filtered > 0 && t('claims.ofThese', { count: of.filtered })}
    </p>
  );
}
