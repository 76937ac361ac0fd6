import { createContext, useMemo, type ReactNode } from 'react';
import type { Answer, Clauses, EventLine } from '../../engine/questions';
import { searchIfThere } from '../../engine/searching';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { useAnswer } from '../useAnswer';

/** What a search found in the lines of a list. */
export type Matches = {
  /** A text with what is sought in it marked. */
  readonly marked: (text: string) => ReactNode;
  /** Where the event of a row has what none of its visible texts shows; `''` where they show everything. */
  readonly why: (row: number, visible: readonly string[]) => string;
};

export const MatchesContext = createContext<Matches | undefined>(undefined);

/** What the search found in some lines; undefined where nothing is sought. */
export function useMatches(clauses: Clauses, lines: readonly EventLine[]): Matches | undefined {
  const t = useTranslator();
  const loaded = useLoaded();
  const question = useMemo(
    () =>
      clauses.text === undefined
        ? undefined
        : { clauses, rows: lines.map(({ row }) => row), language: t.language },
    [clauses, lines, t],
  );
  const { answer } = useAnswer(loaded?.engine, 'why', question);
  return useMemo(() => (question && answer ? matchesOf(answer, t) : undefined), [question, answer, t]);
}

function matchesOf({ parts, reasons }: Answer<'why'>, t: Translator): Matches | undefined {
  const search = searchIfThere();
  if (!search) return undefined;
  return {
    marked: (text) =>
      search
        .piecesOf(text, parts.flat())
        .map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text)),
    why(row, visible) {
      const hidden = (reasons.get(row) ?? []).filter(
        (reason, index) =>
          reason !== undefined &&
          !parts[index]?.some((sought) => !sought.not && visible.some((text) => search.shows(text, sought))),
      );
      const found = hidden.map((reason) => reason && t(`matches.in.${reason.in}`, { words: reason.words }));
      return found.length === 0 ? '' : t('matches.why', { found: found.join(', ') });
    },
  };
}
