import { languageTable } from '../../i18n/languageTable';
import type { Bounds, Metadata, Period } from '../../model/dataset';
import type { Origin } from '../../model/origin';
import { textIn, type Text } from '../../model/text';

/** Where a dataset was read from, which its own metadata doesn't state. */
export type Read = Pick<Origin, 'address' | 'sha256'>;

/**
 * Joins the metadata of two datasets: title, licence and attribution name both; the time zone is the first
 * one's, and where they differ each origin states its own. `period`: maps the id of a period or term of the second dataset to its joined id.
 */
export function joinedMetadata(
  metadata: readonly [Metadata, Metadata],
  read: readonly [Read, Read],
  period: (id: string) => string,
): Metadata {
  const [first, second] = metadata;
  const bounds = first.bounds && second.bounds && around(first.bounds, second.bounds);
  const terms = [
    ...(first.terms ?? []),
    ...(second.terms ?? []).map((term) => ({ ...term, id: period(term.id) })),
  ];
  const naming = first.naming ?? second.naming;
  return {
    format: first.format,
    id: `${first.id}+${second.id}`,
    version: [first.version, second.version].filter((version) => version !== '').join(' + '),
    title: bothTexts(first.title, second.title, ' + '),
    licence: bothWords(first.licence, second.licence),
    attribution: bothTexts(first.attribution, second.attribution, '; '),
    timeZone: first.timeZone,
    periods: [...first.periods, ...second.periods.map((one) => ({ ...one, id: period(one.id) }))].filter(
      isOtherPeriod,
    ),
    ...(naming !== undefined && { naming }),
    ...(bounds && { bounds }),
    ...(terms.length > 0 && { terms }),
    origins: [
      originOf(first, read[0], first.timeZone !== second.timeZone),
      originOf(second, read[1], first.timeZone !== second.timeZone),
    ],
  };
}

function originOf(metadata: Metadata, read: Read, withZone: boolean): Origin {
  const { id, title, version, edition, licence, attribution, timeZone } = metadata;
  const opened = metadata.periods.find((period) => period.default);
  return {
    ...{ id, title, version, ...(edition !== undefined && { edition }), licence, attribution },
    ...(withZone && { timeZone }),
    ...(opened && { period: { from: opened.from, to: opened.to } }),
    ...read,
  };
}

function bothWords(first: string, second: string, between = '; '): string {
  return first === second || second === '' ? first : first === '' ? second : `${first}${between}${second}`;
}

/** Joins two texts in every language that either has, and in the app's languages. */
function bothTexts(first: Text, second: Text, between: string): Text {
  const of = (language: string) => bothWords(textIn(first, language), textIn(second, language), between);
  if (typeof first === 'string' && typeof second === 'string') return of('en');
  const given = [first, second].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  const languages = new Set([...given, ...Object.keys(languageTable)]);
  return Object.fromEntries([...languages].map((language) => [language, of(language)]));
}

function around([w, s, e, n]: Bounds, [west, south, east, north]: Bounds): Bounds | undefined {
  // Across the antimeridian the map finds the box from the places.
  if (w > e || west > east || Math.max(e, east) - Math.min(w, west) > 180) return undefined;
  return [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)];
}

/** Filter that drops a period with the same days as an earlier one in the list. */
function isOtherPeriod({ from, to }: Period, index: number, all: readonly Period[]): boolean {
  return all.findIndex((other) => other.from === from && other.to === to) === index;
}
