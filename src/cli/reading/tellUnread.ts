import { issueText } from '../../i18n/issueText';
import type { Translator } from '../../i18n/translator';
import type { ReadEnd } from '../../load/readTable';
import type { Issue } from '../../model/issue';
import { warn, type Io } from '../terminal/io';
import { tellAsked } from './tellAsked';

const noEvents: Issue = { severity: 'error', code: 'no-events', row: 0 };

/** Says on standard error why nothing of a file can be used; returns how the command ends. */
export async function tellUnread(
  path: string,
  end: ReadEnd,
  { io, t }: { readonly io: Io; readonly t: Translator },
): Promise<2> {
  if (end.kind === 'asks') {
    warn(io, t('cli.unclear', { name: path }));
    await tellAsked({ ...io, out: async (text) => io.err(text) }, end.columns, t);
    return 2;
  }
  const issues = end.kind === 'failed' ? end.issues : [noEvents];
  for (const issue of issues) warn(io, t('cli.unreadable', { name: path, why: issueText(issue, t) }));
  return 2;
}
