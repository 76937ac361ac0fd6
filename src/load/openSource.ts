import type { Issue, IssueCode } from '../model/issue';
import { shown } from '../model/issue';
import { asked } from './asked';
import type { LoadSource } from './loading';
import { withinTime } from './withinTime';

export type Opened = {
  readonly kind: 'opened';
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
  readonly totalBytes?: number;
  /** Whether the source is read over the network, and so may stall. */
  readonly remote: boolean;
};

type NotOpened = { readonly kind: 'not-opened'; readonly issue: Issue };

/**
 * Opens an address or a local file as a byte stream; returns an issue if the address is refused or
 * unreachable, or the response isn't OK.
 */
export async function openSource(source: LoadSource, signal: AbortSignal): Promise<Opened | NotOpened> {
  if ('file' in source) {
    const { file } = source;
    return { kind: 'opened', name: file.name, stream: file.stream(), totalBytes: file.size, remote: false };
  }
  const url = addressOf(source.url);
  if (!url) return notOpened('address-refused', source.url);
  let response: Response;
  try {
    response = await withinTime(fetch(url, { signal, ...asked(source) }));
  } catch {
    return notOpened('address-unreachable', source.url);
  }
  if (!response.ok) return notOpened('answer-refused', `${response.status} ${source.url}`);
  const length = Number(response.headers.get('Content-Length'));
  const packed = response.headers.has('Content-Encoding');
  return {
    kind: 'opened',
    name: url.pathname.split('/').at(-1) ?? '',
    stream: response.body ?? new Blob([]).stream(),
    remote: true,
    ...(length > 0 && !packed && { totalBytes: length }),
  };
}

/** Parses an absolute address; undefined unless it is https or on the app's own origin. */
function addressOf(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const homes = [globalThis.origin, new URL(import.meta.url).origin];
  const own = homes.includes(url.origin) && ['http:', 'https:', 'file:'].includes(url.protocol);
  return own || url.protocol === 'https:' ? url : undefined;
}

function notOpened(code: IssueCode, value: string): NotOpened {
  return { kind: 'not-opened', issue: { severity: 'error', code, row: 0, value: shown(value) } };
}
