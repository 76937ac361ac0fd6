import type { Day } from '../../../engine/questions';
import { sentenceCase } from '../../../i18n/sentenceCase';
import { byId } from '../../../model/byId';
import type { Claim } from '../../../model/claim';
import type { Source } from '../../../model/source';
import { dayPart, reportedDay } from '../../../model/span';
import { textIn } from '../../../model/text';
import { asOfDays } from '../layout/claimDays';
import type { ClaimTexts } from '../words/claimTexts';
import { figureOf } from '../layout/figure';
import { gapOf } from '../layout/gap';

export const tableColumns = [
  'asOf',
  'figure',
  'side',
  'counted',
  'scope',
  'claimant',
  'role',
  'reported',
  'source',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export type TableOrder = { readonly column: TableColumn; readonly descending: boolean };

export type TableRow = {
  readonly claim: Claim;
  readonly words: { readonly [column in TableColumn]: string };
  /** Sort keys of the columns that are sorted by number, not text; undefined is last in both directions. */
  readonly numbers: { readonly [column in TableColumn]?: number | undefined };
};

/** Formats claims as table rows: a text for each column, and the numbers to sort by. */
export function tableRows(
  claims: readonly Claim[],
  sources: readonly Source[],
  texts: ClaimTexts,
  known: Day | undefined,
): readonly TableRow[] {
  const { t } = texts;
  return claims.map((claim): TableRow => {
    const gap = claim.notDisclosed ? gapOf(claim, known) : undefined;
    const source = byId(sources, claim.sources[0]);
    return {
      claim,
      words: {
        asOf:
          gap && gap.disclosed === undefined
            ? t('claims.since', { date: texts.day(gap.firstDay) })
            : texts.asOf(claim),
        figure: gap ? t('claims.notDisclosed') : texts.figure(claim),
        side: sentenceCase(texts.side(claim.side), t.language),
        counted: texts.counted({ ...claim, place: claim.place }),
        scope: t(`claims.scope.${claim.scope}`),
        claimant: texts.claimant(claim),
        role: t(`claims.role.${claim.claimantRole}`),
        reported: texts.date(dayPart(claim.reported)),
        source: source ? (source.publisher ?? textIn(source.title, t.language)) : '',
      },
      numbers: {
        figure: figureOf(claim)?.value,
        asOf: asOfDays(claim)?.lastDay,
        reported: reportedDay(claim.reported),
      },
    };
  });
}

const byNumber: readonly TableColumn[] = ['figure', 'asOf', 'reported'];

/** Sorts rows by a column; rows without a number (such as "not disclosed") are last in both directions. */
export function sortRows(
  rows: readonly TableRow[],
  { column, descending }: TableOrder,
  language: string,
): readonly TableRow[] {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => {
    if (!byNumber.includes(column)) return sign * collator.compare(a.words[column], b.words[column]);
    const ofA = a.numbers[column];
    const ofB = b.numbers[column];
    if (ofA === undefined || ofB === undefined) return Number(ofA === undefined) - Number(ofB === undefined);
    return ofA === ofB ? 0 : sign * (ofA - ofB);
  });
}
