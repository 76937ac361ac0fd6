import type { Loaded } from '../../../state/session/loaded';
import type { ClaimTexts } from './claimTexts';
import { tollsNote } from './tollsNote';
import { useTollsOf } from './useTolls';

type NarrowedNoteProps = {
  readonly loaded: Loaded;
  readonly texts: ClaimTexts;
};

/** Note above chart and table, under event filters: which figures are filtered, and which are not. */
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
