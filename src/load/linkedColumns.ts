import { readSavedColumns } from '../formats/columns/readMapping';
import { shown, type Issue } from '../model/issue';
import type { LinkedColumns, LoadResult, LoadSource } from './loading';
import { openSource } from './openSource';
import { readerOf } from './unpack/bytes';
import { withinTime } from './withinTime';

export const linkedLimits = {
  characters: 8000 /* of a mapping that stands in a link */,
  bytes: 100_000 /* of a file that a link names */,
};

/**
 * Loads a source with the column mapping given in a link: inline JSON, or the address of a JSON file. If that
 * can't be fetched or is invalid, the source is loaded without it, with an issue placed first. `read`: loads
 * a source.
 */
export async function readLinked(
  linked: LoadSource,
  read: (source: LoadSource) => Promise<LoadResult>,
  signal: AbortSignal,
): Promise<LoadResult> {
  const { source, issue } = await mappedSource(linked, signal);
  if (signal.aborted) return { kind: 'cancelled' };
  const result = await read(source);
  if (!issue || result.kind === 'cancelled') return result;
  if (result.kind !== 'loaded') return { ...result, issues: [issue, ...result.issues] };
  const { table } = result;
  const { severity, code } = issue;
  return {
    ...result,
    table: {
      ...table,
      issues: [issue, ...table.issues],
      issueCount: table.issueCount + 1,
      issueCounts: [{ severity, code, count: 1 }, ...table.issueCounts],
    },
  };
}

/**
 * Replaces a link's column mapping (`columns`) by the mapping itself; if that can't be fetched or is invalid, the source
 * has none, and `issue` says why.
 */
export async function mappedSource(
  { columns, ...source }: LoadSource,
  signal: AbortSignal,
): Promise<{ readonly source: LoadSource; readonly issue?: Issue }> {
  if (!columns) return { source };
  const found = await savedText(columns, signal).catch(() => unreachable(''));
  const saved = 'issue' in found ? found.issue : readSavedColumns(found.text, found.most);
  return 'mapping' in saved ? { source: { ...source, ...saved } } : { source, issue: saved };
}

type Found = { readonly text: string; readonly most: number } | { readonly issue: Issue };

async function savedText({ text, base }: LinkedColumns, signal: AbortSignal): Promise<Found> {
  if (/^\s*[{[]/.test(text)) return { text, most: linkedLimits.characters };
  if (!URL.canParse(text, base)) return unreachable(text);
  const opened = await openSource({ url: new URL(text, base).href }, signal);
  if (opened.kind !== 'opened') return unreachable(text);
  const reader = readerOf(opened.stream);
  const decoder = new TextDecoder();
  let read = '';
  let bytes = 0;
  try {
    for (let chunk = await withinTime(reader.read()); chunk; chunk = await withinTime(reader.read())) {
      read += decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      if (bytes > linkedLimits.bytes) break;
    }
  } catch {
    signal.throwIfAborted();
    return unreachable(text);
  } finally {
    reader.cancel();
  }
  return { text: read + decoder.decode(), most: linkedLimits.bytes };
}

function unreachable(text: string): Found {
  return { issue: { severity: 'warning', code: 'mapping-unreachable', row: 0, value: shown(text) } };
}
