import { licenceText } from '../i18n/licenceText';
import { shownText } from '../i18n/shownText';
import { textIn } from '../model/text';
import type { Exported } from './exported';
import { scopedView } from './scopedView';

/**
 * Provenance written into every exported file, as texts in one language; fields that aren't known are absent.
 */
export type Origin = {
  readonly dataset: string;
  readonly title: string;
  readonly version?: string;
  /** Publication day of the dataset's edition, as EDTF. */
  readonly edition?: string;
  /** SHA-256 of the file that was loaded, 64 hexadecimal digits. */
  readonly sha256?: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** Terms of use that the dataset's publisher imposes on whoever holds the file. */
  readonly terms?: string;
  /** Description in words of what part of the dataset the file contains. */
  readonly shown: string;
  /** Link to the exported view. */
  readonly link?: string;
  /** Time of the export, UTC: `2026-11-27T10:15:00.000Z`. */
  readonly exported: string;
};

/** Number of events in an exported file, and of all events in the dataset known on the same as-of day. */
export type EventCounts = { readonly shown: number; readonly whole: number };

/**
 * Builds the provenance of an export. `shown`: description in words of what it contains. Default: a sentence
 * on its events.
 */
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

/**
 * Describes in a sentence which events an export contains: the view's filters, or that they were selected by
 * hand.
 */
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

/** Formats provenance as lines `name: value`, for the comments of a file format. */
export function originLines(origin: Origin): readonly string[] {
  return Object.entries(origin).map(([name, value]) => `${name}: ${value}`);
}
