import { listNames, type Changed, type Entry, type ListName } from '../../diff/difference';
import type { PlainKey } from '../../i18n/messageKey';
import type { Translator } from '../../i18n/translator';
import { edtfText } from '../../i18n/when';
import type { Claim } from '../../model/claim';
import type { ConflictEvent } from '../../model/event';
import { eventStatuses } from '../../model/event';
import { textIn } from '../../model/text';
import type { ReadChanges } from './readChanges';

/** What became of an entry from one version to the next. */
export type ChangeKind = 'added' | 'changed' | 'withdrawn';

/** Line of the list of changes: an event or a figure. */
export type ChangeLine = {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly title: string;
  /** What of it changed: `Status: disputed → documented`, or the names of fields. Empty unless it changed. */
  readonly details: readonly string[];
  /** Event that can be opened: the entry itself, or the one that a figure belongs to; undefined for none. */
  readonly event: string | undefined;
};

/** Number of changes of each kind in a list. */
export type ChangeCounts = { readonly [Kind in ChangeKind]: number };

/** Changes between two versions as text: events and figures line by line, all other lists as numbers. */
export type ChangeReport = {
  readonly events: readonly ChangeLine[];
  readonly claims: readonly ChangeLine[];
  readonly counts: { readonly [List in ListName]: ChangeCounts };
};

/** Functions that word a claim: what it counts, by whom and when, and its figure. */
export type ClaimWords = {
  readonly figure: (claim: Claim) => string;
  readonly line: (claim: Claim) => string;
};

/** Words the changes between two versions: withdrawn entries first, then changed and added ones. */
export function changeReport(read: ReadChanges, t: Translator, words: ClaimWords): ChangeReport {
  const counts = listNames.map((list) => {
    const { added, changed, withdrawn } = read.changes[list];
    return [list, { added: added.length, changed: changed.length, withdrawn: withdrawn.length }] as const;
  });
  return {
    events: linesOf(read, 'events', {
      title: (entry) => textIn((entry as ConflictEvent).title, t.language) || entry.id,
      details: (changed, before, after) => eventDetails(changed, before, after, t),
      event: ({ id }) => id,
    }),
    claims: linesOf(read, 'claims', {
      title: (entry) => words.line(entry as Claim),
      details: (changed, before, after) => claimDetails(changed, before, after, { t, words }),
      event: (entry) => (entry as Claim).event,
    }),
    // Each of the lists is there once.
    counts: Object.fromEntries(counts) as ChangeReport['counts'],
  };
}

/** Functions that word the entries of one list. */
type Wording = {
  readonly title: (entry: Entry) => string;
  readonly details: (changed: Changed, before: Entry, after: Entry) => readonly string[];
  readonly event: (entry: Entry) => string | undefined;
};

function linesOf(
  { changes, before, after }: ReadChanges,
  list: 'events' | 'claims',
  { title, details, event }: Wording,
): readonly ChangeLine[] {
  const line = (kind: ChangeKind, entry: Entry): ChangeLine => ({
    id: entry.id,
    kind,
    title: title(entry),
    details: [],
    event: event(entry),
  });
  const { added, changed, withdrawn } = changes[list];
  return [
    ...withdrawn.map(({ entry }) => line('withdrawn', entry)),
    ...changed.flatMap((each) => {
      const [old, now] = [before[list].get(each.id), after[list].get(each.id)];
      return old && now ? [{ ...line('changed', now), details: details(each, old, now) }] : [];
    }),
    ...added.map(({ entry }) => line('added', entry)),
  ];
}

/** Message keys of the fields that have a name for readers; other fields stand as they are written. */
const fieldNames: { readonly [field: string]: PlainKey } = {
  title: 'changes.field.title',
  when: 'changes.field.when',
  time: 'changes.field.when',
  whenKind: 'changes.field.when',
  summary: 'changes.field.summary',
  category: 'changes.field.category',
  places: 'changes.field.places',
  place: 'changes.field.places',
  actors: 'changes.field.actors',
  claimedBy: 'changes.field.claimant',
  via: 'changes.field.claimant',
  status: 'changes.field.status',
  reports: 'changes.field.reports',
  reported: 'changes.field.reports',
  positions: 'changes.field.positions',
  updates: 'changes.field.updates',
  sources: 'changes.field.sources',
  support: 'changes.field.sources',
  asOf: 'changes.field.asOf',
  note: 'changes.field.note',
};

function eventDetails({ fields }: Changed, before: Entry, after: Entry, t: Translator): readonly string[] {
  const [old, now] = [before as ConflictEvent, after as ConflictEvent];
  const turned = (field: string, words: (event: ConflictEvent) => string) =>
    fields.some((one) => one.field === field)
      ? turnedText(fieldName(field, t), words(old), words(now), t)
      : [];
  const status = ({ status: one }: ConflictEvent) =>
    eventStatuses.includes(one) ? t(`status.${one}`) : String(one);
  return [
    ...turned('title', ({ title }) => textIn(title, t.language)),
    ...turned('when', ({ when }) => edtfText(when, t)),
    ...turned('status', status),
    ...otherFields(fields, ['title', 'when', 'status'], t),
  ];
}

/** Fields of a claim that its figure is made of. */
const figureFields = ['low', 'best', 'high', 'approximate', 'atLeast', 'notDisclosed'];

function claimDetails(
  { fields }: Changed,
  before: Entry,
  after: Entry,
  { t, words }: { readonly t: Translator; readonly words: ClaimWords },
): readonly string[] {
  const [old, now] = [before as Claim, after as Claim];
  const isFigure = fields.some(({ field }) => figureFields.includes(field));
  return [
    ...(isFigure ? turnedText(t('changes.field.figure'), words.figure(old), words.figure(now), t) : []),
    ...otherFields(fields, figureFields, t),
  ];
}

/** Words the old and the new value of a field; nothing where both read the same, as in the reader's language. */
function turnedText(field: string, before: string, after: string, t: Translator): readonly string[] {
  return before === after ? [field] : [t('changes.turned', { field, before, after })];
}

function otherFields(fields: Changed['fields'], told: readonly string[], t: Translator): readonly string[] {
  const others = fields.map(({ field }) => field).filter((field) => !told.includes(field));
  return [...new Set(others.map((field) => fieldName(field, t)))];
}

function fieldName(field: string, t: Translator): string {
  const key = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined;
  return key ? t(key) : field;
}
