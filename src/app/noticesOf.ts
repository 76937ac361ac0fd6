import type { Translator } from '../i18n/translator';
import { dayText } from '../i18n/dates';
import { plainDay } from '../model/day';
import { isVersionName } from '../model/publishedVersion';
import { frozenness, type Frozenness } from '../share/addresses/frozen';
import type { AppState } from '../state/createAppStore';
import type { KeptVersion, Loaded } from '../state/session/loaded';
import type { View } from '../state/view/view';
import { parameterNames } from '../url/link';
import { hostOf } from './start/hostOf';

/** Notice about the link or the data that a reader needs before trusting the view. */
export type Notice = {
  readonly kind: 'unread' | 'frozen' | 'rounded' | 'foreign' | 'issues';
  /** ARIA role of the notice. */
  readonly role: 'alert' | 'status';
  readonly text: string;
};

const frozenMessages = {
  other: 'notice.frozenOther',
  changed: 'notice.frozenChanged',
  unchecked: 'notice.frozenUnchecked',
} as const;

/** Lists the notices of an app state in order of display, for the page and for embedded views. */
export function noticesOf(
  { loaded, unread, view }: Pick<AppState, 'loaded' | 'unread' | 'view'>,
  t: Translator,
): readonly Notice[] {
  const notices: Notice[] = [];
  // A link's column mapping is read together with its file.
  const isUnmapped = loaded?.table.issues.some(({ code }) => code.startsWith('mapping-'));
  const parts = isUnmapped ? [...unread, { parameter: 'columns', value: '' }] : unread;
  if (parts.length > 0) {
    notices.push({ kind: 'unread', role: 'alert', text: unreadText(parts, t) });
  }
  if (!loaded) return notices;
  const found = frozenness(view, loaded);
  if (loaded.kept) notices.push({ kind: 'frozen', role: 'status', text: keptText(loaded.kept, found, t) });
  // The checksum of a partly loaded file isn't known yet.
  else if (
    found === 'other' ||
    (loaded.part === undefined && (found === 'changed' || found === 'unchecked'))
  ) {
    const now = loaded.table.metadata.version;
    const text = t(loaded.keptLost ? 'notice.keptLost' : frozenMessages[found], {
      version: askedVersion(view, now),
      now,
    });
    notices.push({ kind: 'frozen', role: 'alert', text });
  }
  if (view.round === 'on') notices.push({ kind: 'rounded', role: 'status', text: t('notice.rounded') });
  const host = hostOf(loaded.address);
  if (host !== undefined) {
    const ofFile = loaded.address.startsWith('file:');
    const text = ofFile ? t('app.fromFile', { name: host }) : t('app.from', { host });
    notices.push({ kind: 'foreign', role: 'status', text });
  }
  if (loaded.table.issueCount > 0) {
    notices.push({ kind: 'issues', role: 'status', text: issuesText(loaded.table, t) });
  }
  return notices;
}

/** Describes the published version that is shown, and the latest one. */
function keptText(kept: KeptVersion, found: Frozenness, t: Translator): string {
  const { version, latest: now } = kept;
  const day = dayText(plainDay(kept.day), t.language, 'long');
  const text = t(version === now ? 'notice.keptSame' : 'notice.kept', { version, day, now });
  return found === 'unchecked' ? `${text} ${t('notice.keptUnchecked')}` : text;
}

/**
 * Returns the version that a link names, for a notice; `now` if it names none, `…` if it isn't the plain name of a
 * version: anybody can write a link, and the notice would speak for the page.
 */
function askedVersion({ version }: Pick<View, 'version'>, now: string): string {
  if (version === undefined) return now;
  return isVersionName(version) ? version : '…';
}

/** Formats the number of the data's issues, and of rows left out for errors. */
function issuesText({ issues, issueCount: count }: Loaded['table'], t: Translator): string {
  // Those beyond the ones that are kept may be of any severity.
  const leavesOut = count > issues.length || issues.some(({ severity }) => severity === 'error');
  return `${t('app.issues', { count })}. ${t(leavesOut ? 'app.issuesHint' : 'app.issuesWhole')}`;
}

/** Most names of unreadable link parameters that are listed. */
const mostNames = 3;

/**
 * Formats the number of unreadable link parameters, with the known names among them. No text of the link itself is
 * shown: anybody can write a link, and the notice would speak for the page.
 */
function unreadText(unread: AppState['unread'], t: Translator): string {
  const count = unread.length;
  const known = new Set<string>([...parameterNames, 'data', 'with', 'columns']);
  const names = [...new Set(unread.map(({ parameter }) => parameter))].filter((name) => known.has(name));
  const listed = names.slice(0, mostNames).join(', ');
  return t('app.unread', { count, names: listed && ` (${listed})` });
}
