import { issueText } from '../../i18n/issueText';
import type { Translator } from '../../i18n/translator';
import type { ReadEnd } from '../../load/readTable';
import type { Issue } from '../../model/issue';
import { sayJson, warn, type Io } from '../terminal/io';
import { askedForJson, tellAsked } from './tellAsked';

const noEvents: Issue = { severity: 'error', code: 'no-events', row: 0 };

type Telling = { readonly io: Io; readonly t: Translator; readonly isJson: boolean };

/**
 * Reports why a file can't be used at all, as text on standard error or as JSON on standard output; returns
 * exit status 2.
 */
export async function tellUnread(path: string, end: ReadEnd, { io, t, isJson }: Telling): Promise<2> {
  if (isJson) {
    await sayJson(io, { file: path, exit: 2, ...unreadForJson(end, t) });
    return 2;
  }
  if (end.kind === 'asks') {
    warn(io, t('cli.unclear', { name: path }));
    await tellAsked({ ...io, out: async (text) => io.err(text) }, end.columns, t);
    return 2;
  }
  for (const issue of issuesOf(end)) warn(io, t('cli.unreadable', { name: path, why: issueText(issue, t) }));
  return 2;
}

/**
 * Returns why a file can't be used at all, as a value for JSON output: its issues, or the open questions
 * about its columns.
 */
export function unreadForJson(end: ReadEnd, t: Translator): object {
  if (end.kind === 'asks') return { asks: askedForJson(end.columns, t) };
  return { issues: issuesOf(end).map((issue) => ({ ...issue, text: issueText(issue, t) })) };
}

function issuesOf(end: ReadEnd): readonly Issue[] {
  return end.kind === 'failed' ? end.issues : [noEvents];
}
