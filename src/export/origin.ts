import { licenceText } from '../i18n/licenceText';
import { shownText } from '../i18n/shownText';
import { textIn } from '../model/text';
import type { Exported } from './exported';
import { scopedView } from './scopedView';

/** What every file says of where it is from: texts in one language; absent is what isn't known. */
export type Origin = {
  readonly dataset: string;
  readonly title: string;
  readonly version?: string;
  /** Day of the edition, EDTF. */
  readonly edition?: string;
  /** SHA-256 of the file that was loaded, 64 hexadecimal digits. */
  readonly sha256?: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** What the maker's terms ask of who has the file. */
  readonly terms?: string;
  /** What of the dataset the file holds, in words. */
  readonly shown: string;
  /** Address of the view. */
  readonly link?: string;
  /** When it was written: `2026-11-27T10:15:00.000Z`. */
  readonly exported: string;
};

/** How many are in a file, and in the dataset as of the same day. */
export type EventCounts = { readonly shown: number; readonly whole: number };

/** Describes an export. `shown`: what it holds, in words; default: that of its events. */
export function originOf(exported: Exported, counts: EventCounts, shown?: string): Origin {
  const { loaded, t, link, at = new Date() } = exported;
  const { metadata } = loaded.table;
  const { language } = t;
  const told = {
    version: metadata.version,
    edition: metadata.edition,
    sha256: loaded.sha256,
    licence: licenceText(metadata.licence),
    attribution: textIn(metadata.attribution, language),
    terms: exported.terms,
  };
  return {
    dataset: metadata.id,
    title: textIn(metadata.title, language),
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== '')),
    shown: shown ?? sentenceOf(exported, counts),
    ...(link !== '' && { link }),
    exported: at.toISOString(),
  };
}

/** What an export holds, in a sentence: that of the view, or that it was selected. */
function sentenceOf(exported: Exported, counts: EventCounts): string {
  const { loaded, t, conventions, scope } = exported;
  const view = scopedView(exported);
  const { full, parts } = shownText({ ...view, show: 'map' }, loaded, counts, t, conventions);
  if (scope?.kind !== 'selected') return full;
  const kept = parts.filter(({ name }) => name === 'known' || name === 'round');
  return [
    t('count.eventsOf', { shown: counts.shown, count: counts.whole }),
    scope.words,
    ...kept.map((part) => part.full),
  ].join(' · ');
}

/** The same as lines `name: value`, for the comments of a format. */
export function originLines(origin: Origin): readonly string[] {
  return Object.entries(origin).map(([name, value]) => `${name}: ${value}`);
}
