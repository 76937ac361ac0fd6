import type { Day } from '../../../engine/questions';
import { dayText, monthText, rangeText } from '../../../i18n/dates';
import { figureText } from '../../../i18n/figureText';
import { languageRow } from '../../../i18n/languages';
import { actorName, placeName, type Naming } from '../../../i18n/placeName';
import { sentenceCase } from '../../../i18n/sentenceCase';
import type { Translator } from '../../../i18n/translator';
import { edtfText } from '../../../i18n/when';
import { byId } from '../../../model/byId';
import type { Claim } from '../../../model/claim';
import type { Dictionaries } from '../../../model/dataset';
import { boundsOf, parseEdtf } from '../../../model/edtf';
import { textIn } from '../../../model/text';
import { asOfDays } from '../layout/claimDays';
import type { Gap } from '../layout/gap';
import { mixedMeasures, type Counted } from '../layout/series';
import type { RowCounted } from '../layout/rows';

/**
 * Functions that format parts of claims in the page's language; a figure is always to be shown with claimant
 * and date.
 */
export type ClaimTexts = {
  readonly t: Translator;
  readonly side: (id: string) => string;
  /** Formats what is counted: `soldiers killed`. */
  readonly counted: (counted: RowCounted) => string;
  /** Formats what is counted, with its scope: `Soldiers killed, cumulative`. */
  readonly row: (counted: RowCounted) => string;
  /** Formats what is counted, with the side: `Azerbaijani soldiers killed`. */
  readonly sideCounted: (counted: Counted) => string;
  /** Formats what is counted, with side and scope: `Azerbaijani soldiers killed, cumulative`. */
  readonly sideRow: (counted: Counted) => string;
  /** Returns the name of the claimant, with that of an intermediary who passed the claim on. */
  readonly claimant: (claim: Claim) => string;
  readonly figure: (claim: Claim) => string;
  /** Formats the date that the figure refers to: `8 Oct`, `Dec 2020`, `27 Sept – 9 Oct`. */
  readonly asOf: (claim: Claim) => string;
  /** Formats the range of days that several claims refer to: `21–28 Oct`. */
  readonly asOfRange: (claims: readonly Claim[]) => string;
  /** Formats claimant and date: `Prosecutor General of Azerbaijan, 8 Oct`. */
  readonly by: (claim: Claim) => string;
  readonly gap: (gap: Gap) => string;
  /** Formats an EDTF date or interval, always with its year: `8 Oct 2020`. */
  readonly date: (edtf: string) => string;
  /** Formats a day number: `8 Oct`, with its year if `withYear` is set. */
  readonly day: (day: Day) => string;
  readonly place: (id: string | undefined) => string | undefined;
};

/**
 * Creates the functions that format claims.
 * @param withYear whether days are written with their year, as in a time window over several
 */
export function claimTexts(
  dictionaries: Dictionaries,
  t: Translator,
  naming: Naming,
  withYear: boolean,
): ClaimTexts {
  const { language } = t;
  const first = (text: string) => sentenceCase(text, language);
  // A day and its month never part at the end of a line.
  const day = (at: Day) => dayText(at, language, withYear ? 'short' : 'dayMonth').replaceAll(' ', '\u00a0');
  const side = (id: string) => {
    if (id === 'all') return t('claims.allSides');
    const found = byId(dictionaries.sides, id);
    return found ? textIn(found.title, language) : id;
  };
  const place = (id: string | undefined) => {
    const found = byId(dictionaries.places, id);
    return found ? placeName(found, naming) : id;
  };
  const measure = (id: string) => {
    const found = byId(dictionaries.measures, id);
    return (found ? textIn(found.title, language) : id).toLocaleLowerCase(language);
  };
  const counted = (of: RowCounted) => {
    const words = t(`claims.counted.${kindOf(of)}`, {
      people: t(`claims.people.${of.people}`),
      measure: measure(of.measure),
    });
    const limited = place(of.place);
    return limited === undefined ? words : t('claims.counted.place', { counted: words, place: limited });
  };
  const claimant = (claim: Claim) => {
    const actor = byId(dictionaries.actors, claim.claimedBy);
    const title = actor ? actorName(actor, naming) : claim.claimedBy;
    return claim.via === undefined ? title : t('claims.via', { claimant: title, via: claim.via });
  };
  const asOf = (claim: Claim) => dateText(claim.asOf, day, t);
  const sideCounted = (of: Counted) =>
    first(
      t(`claims.sideCounted.${sideKindOf(of)}`, {
        side: side(of.side),
        counted: languageRow(language)?.countedFirst ? first(counted(of)) : counted(of),
      }),
    );
  return {
    t,
    side,
    counted,
    date: (edtf) => dateText(edtf, (at) => dayText(at, language).replaceAll(' ', '\u00a0'), t),
    day,
    place,
    claimant,
    asOf,
    row: (of) => t('claims.row', { counted: first(counted(of)), scope: t(`claims.scope.${of.scope}`) }),
    sideCounted,
    sideRow: (of) => t('claims.row', { counted: sideCounted(of), scope: t(`claims.scope.${of.scope}`) }),
    asOfRange: (claims) => {
      const days = claims.map((claim) => asOfDays(claim)?.lastDay).filter((day) => day !== undefined);
      const from = Math.min(...days);
      const to = Math.max(...days);
      return from === to ? day(to) : rangeText(from, to, language, withYear ? 'short' : 'dayMonth');
    },
    figure: (claim) => figureText(claim, t),
    by: (claim) => t('claims.by', { claimant: claimant(claim), date: asOf(claim) }),
    gap: ({ disclosed }) =>
      disclosed === undefined
        ? t('claims.notDisclosed')
        : t('claims.notDisclosedUntil', { date: dayText(disclosed, language) }),
  };
}

/** Ids of measures that count people; other measures count things, such as bodies, names or captives. */
const ofPeople: readonly string[] = [
  'killed',
  'wounded',
  'buried',
  'missing',
  'displaced',
  'in-hospital',
  'killed-in-strikes',
  'killed-in-captivity',
  ...mixedMeasures,
];

function kindOf({ measure, people }: RowCounted): 'person' | 'thing' | 'all' {
  if (!ofPeople.includes(measure)) return 'thing';
  return people === 'all' ? 'all' : 'person';
}

function sideKindOf({ side, measure }: Counted): 'person' | 'thing' | 'all' {
  if (side === 'all') return 'all';
  return ofPeople.includes(measure) ? 'person' : 'thing';
}

function dateText(text: string, day: (at: Day) => string, t: Translator): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  if (edtf.kind === 'date') {
    const words = datePart(text, day, t);
    if (!edtf.approximate) return words;
    return t(edtf.precision === 'day' ? 'claims.aboutDay' : 'claims.about', { date: words });
  }
  const [from = '', to = ''] = text.split('/');
  const dates = [parseEdtf(from), parseEdtf(to)];
  const [start, end] = dates;
  if (start?.kind === 'date' && end?.kind === 'date' && start.precision === 'day' && end.precision === 'day')
    return rangeText(firstDay(from), firstDay(to), t.language);
  return edtfText(text, t);
}

function datePart(text: string, day: (at: Day) => string, t: Translator): string {
  const edtf = parseEdtf(text);
  if (edtf?.kind !== 'date') return text;
  if (edtf.precision === 'day') return day(firstDay(text));
  if (edtf.precision === 'month') return monthText(firstDay(text), t.language);
  return edtf.precision === 'year' ? edtf.year : edtfText(text, t);
}

function firstDay(text: string): Day {
  const edtf = parseEdtf(text);
  return edtf ? boundsOf(edtf).firstDay : 0;
}
