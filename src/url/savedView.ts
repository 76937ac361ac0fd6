import { languages, type UiLanguage } from '../i18n/languages';
import { shown } from '../model/issue';
import type { View } from '../state/view/view';
import { parameterNames, readLink, readParameters, writeLink, type ReadLink } from './link';
import { mostOfWords, plainWords, type OwnWord } from './ownWords';

/** Value of `format` in the JSON file of a saved view. */
export const savedViewFormat = 'conflict-timeline-view/1';

/** Most characters of a saved view's name, which is part of its page's address. */
const longestViewName = 64;

const ownWords = Object.keys(mostOfWords) as readonly OwnWord[];
const fields: readonly string[] = ['$schema', 'format', 'view', 'lang', ...ownWords];

/**
 * Kinds of faults in a saved view: the file's name, its JSON, its `format`, a field of no meaning, a value of
 * the wrong type, a text that is too long or has control or direction characters, a link parameter that can't
 * be read, a language without translation.
 */
export type ViewFaultKind =
  'name' | 'json' | 'format' | 'field' | 'type' | 'long' | 'plain' | 'parameter' | 'lang';

/** Fault in a saved view: where it is, the wrong value (at most 80 characters), and what would be valid. */
export type ViewFault = {
  readonly kind: ViewFaultKind;
  /** Path of the field, such as `view.from`; `''` for the file as a whole. */
  readonly field: string;
  readonly value: string;
  readonly right: string;
};

/** View saved as a file, with the sharer's words among its fields; `lang`: language of its page. */
export type SavedView = { readonly name: string; readonly view: View; readonly lang: UiLanguage };

/** Result of reading a saved view: the view if there is no fault, else all faults found. */
export type ReadSavedView =
  | { readonly saved: SavedView; readonly faults: readonly [] }
  | { readonly saved: undefined; readonly faults: readonly ViewFault[] };

/**
 * Converts a text to a slug for a file name and an address: lower-case ASCII letters and digits, joined by single
 * hyphens, at most 64 characters; `view` if none of the text remains.
 */
export function viewNameOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, longestViewName) : `${name}-${word}`;
    if (longer.length > longestViewName) break;
    name = longer;
  }
  return name === '' ? 'view' : name;
}

/** Tests whether a text is a slug that a saved view may be named by, without the file extension. */
export function isViewName(name: string): boolean {
  return name.length <= longestViewName && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/**
 * Parses the JSON text of a saved view. `name`: the file's name without `.json`, a slug. Returns the view, or
 * every fault with its field and what would be valid; never throws. `lang` defaults to the view's own, else to
 * English; a text of the file replaces the same text in the view's link.
 */
export function readSavedView(name: string, text: string): ReadSavedView {
  const faults: ViewFault[] = [];
  const refuse = (kind: ViewFaultKind, field: string, value: unknown, right: string): undefined => {
    faults.push({ kind, field, value: shown(value), right });
    return undefined;
  };
  if (!isViewName(name)) refuse('name', '', name, viewNameOf(name));
  const content = contentOf(text);
  if (!isRecord(content)) {
    refuse('json', '', text.trim(), `{ "format": "${savedViewFormat}", "view": "v=1" }`);
    return { saved: undefined, faults };
  }
  if (content['format'] !== savedViewFormat)
    refuse('format', 'format', content['format'] ?? '', savedViewFormat);
  for (const field of Object.keys(content)) {
    if (!fields.includes(field)) refuse('field', field, field, fields.slice(1).join(', '));
  }
  const { view, unread } = linkedView(content['view'], refuse);
  for (const { parameter, value } of unread)
    refuse('parameter', `view.${parameter}`, value, rightFor(parameter));
  const lang = content['lang'] ?? view.lang ?? languages[0];
  const language = languages.find((one) => one === lang);
  if (language === undefined) refuse('lang', 'lang', lang, languages.join(', '));
  const words = ownWords.map((word) => [word, wordIn(content, word, refuse) ?? view[word]] as const);
  if (faults.length > 0 || language === undefined) return { saved: undefined, faults };
  const whole: View = { ...view, ...Object.fromEntries(words), lang: language, panel: 'list' };
  return { saved: { name, view: whole, lang: language }, faults: [] };
}

type Refuse = (kind: ViewFaultKind, field: string, value: unknown, right: string) => undefined;

function linkedView(link: unknown, refuse: Refuse): ReadLink {
  if (typeof link === 'string') return readLink(link.replace(/^[#?]/, ''));
  const none: ReadLink = readParameters(new Map());
  if (!isRecord(link)) return refuse('type', 'view', link ?? '', 'v=1&from=2020-09-27') ?? none;
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(link)) {
    if (typeof value === 'string') given.set(name, value);
    else refuse('type', `view.${name}`, value, `"${shown(value, 40)}"`);
  }
  return readParameters(given);
}

/** Returns a text of the file; undefined if it is absent or refused. */
function wordIn(content: Raw, word: OwnWord, refuse: Refuse): string | undefined {
  const value = content[word];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return refuse('type', word, value, `"${shown(value, 40)}"`);
  const most = mostOfWords[word];
  if (value.length > most) return refuse('long', word, String(value.length), String(most));
  const plain = plainWords(value);
  return plain === value ? value.trim() : refuse('plain', word, plain, shown(plain));
}

function rightFor(parameter: string): string {
  const isKnown = parameterNames.some((name) => name === parameter);
  return isKnown ? '' : parameterNames.join(', ');
}

/** Formats a view as the JSON text of a saved view, ending in a line break; words and language as fields. */
export function writeSavedView(view: View): string {
  const link = { ...view, panel: 'list', headline: '', intro: '', byline: '', credit: '', alt: '' } as const;
  const words = ownWords
    .map((word) => [word, plainWords(view[word]).slice(0, mostOfWords[word]).trim()] as const)
    .filter(([, text]) => text !== '');
  const written = {
    format: savedViewFormat,
    view: writeLink({ ...link, lang: undefined }) || 'v=1',
    ...Object.fromEntries(words),
    ...(view.lang !== undefined && { lang: view.lang }),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

type Raw = { readonly [field: string]: unknown };

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
