import { createContext, useMemo, type ReactNode } from 'react';
import type { EventKey, EventLine } from '../../engine/eventMark';
import type { Answer, Clauses } from '../../engine/questions';
import { searchIfThere } from '../../engine/tab/search/loadSearch';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';

/** Highlighter of search matches in the rows of a list. */
export type Matches = {
  /** Returns text with its search matches highlighted. */
  readonly marked: (text: string) => ReactNode;
  /**
   * Explains why a row matches: the matching fields and words, if no visible text of the row matches; else
   * `''`.
   */
  readonly why: (key: EventKey, visible: readonly string[]) => string;
};

export const MatchesContext = createContext<Matches | undefined>(undefined);

/**
 * Returns the search matches for list rows, to highlight and explain; undefined without a search or until
 * answered.
 */
export function useMatches(clauses: Clauses, lines: readonly EventLine[]): Matches | undefined {
  const t = useTranslator();
  const loaded = useLoaded();
  const question = useMemo(
    () =>
      clauses.text === undefined
        ? undefined
        : ({ kind: 'why', clauses, keys: lines.map(({ key }) => key), language: t.language } as const),
    [clauses, lines, t],
  );
  const { question: of, answer } = useAnswer(loaded?.engine, question);
  // Of another text nothing is marked.
  const isOfText = of?.clauses === clauses;
  return useMemo(() => (isOfText && answer ? matchesOf(answer, t) : undefined), [isOfText, answer, t]);
}

function matchesOf({ parts, reasons }: Answer<'why'>, t: Translator): Matches | undefined {
  const search = searchIfThere();
  if (!search) return undefined;
  return {
    marked: (text) =>
      search
        .piecesOf(text, parts.flat())
        .map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text)),
    why(key, visible) {
      const hidden = (reasons.get(key) ?? []).filter(
        (reason, index) =>
          reason !== undefined &&
          !parts[index]?.some((sought) => !sought.not && visible.some((text) => search.shows(text, sought))),
      );
      const found = hidden.map((reason) => reason && t(`matches.in.${reason.in}`, { words: reason.words }));
      return found.length === 0 ? '' : t('matches.why', { found: found.join(', ') });
    },
  };
}
