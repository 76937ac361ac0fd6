import { createContext, useMemo, type ReactNode } from 'react';
import type { EventKey, EventLine } from '../../engine/eventMark';
import type { Answer, Clauses } from '../../engine/questions';
import { searchIfThere } from '../../engine/tab/search/loadSearch';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';

/** Search matches in the lines of a list. */
export type Matches = {
  /** Returns a text with its matches highlighted. */
  readonly marked: (text: string) => ReactNode;
  /** Returns the field that matches if no visible text does; else `''`. */
  readonly why: (key: EventKey, visible: readonly string[]) => string;
};

export const MatchesContext = createContext<Matches | undefined>(undefined);

/** Asks why lines match the search; undefined without a search. */
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
