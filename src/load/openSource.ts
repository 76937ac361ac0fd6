import type { Issue, IssueCode } from '../model/issue';
import { shown } from '../model/issue';
import type { LoadSource } from './loading';
import { withinTime } from './withinTime';

export type Opened = {
  readonly kind: 'opened';
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
  readonly totalBytes?: number;
};

type NotOpened = { readonly kind: 'not-opened'; readonly issue: Issue };

/** Opens an address or a file for reading. */
export async function openSource(source: LoadSource, signal: AbortSignal): Promise<Opened | NotOpened> {
  if ('file' in source) {
    const { file } = source;
    return { kind: 'opened', name: file.name, stream: file.stream(), totalBytes: file.size };
  }
  const address = addressOf(source.url);
  if (!address) return notOpened('address-refused', source.url);
  let response: Response;
  try {
    response = await withinTime(
      fetch(address.url, {
        signal,
        // Another host gets neither a cookie nor the address of the page, which holds what the reader looks at.
        ...(address.own ? undefined : { credentials: 'omit', referrerPolicy: 'no-referrer' }),
      }),
    );
  } catch {
    return notOpened('address-unreachable', source.url);
  }
  if (!response.ok) return notOpened('answer-refused', `${response.status} ${source.url}`);
  const length = Number(response.headers.get('Content-Length'));
  const packed = response.headers.has('Content-Encoding');
  return {
    kind: 'opened',
    name: address.url.pathname.split('/').at(-1) ?? '',
    stream: response.body ?? new Blob([]).stream(),
    ...(length > 0 && !packed && { totalBytes: length }),
  };
}

/** Only https, or where the app itself comes from: its page or, in a sandbox that hides the page, its files. */
function addressOf(text: string): { readonly url: URL; readonly own: boolean } | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const homes = [globalThis.origin, new URL(import.meta.url).origin];
  const own = homes.includes(url.origin) && ['http:', 'https:', 'file:'].includes(url.protocol);
  return own || url.protocol === 'https:' ? { url, own } : undefined;
}

function notOpened(code: IssueCode, value: string): NotOpened {
  return { kind: 'not-opened', issue: { severity: 'error', code, row: 0, value: shown(value) } };
}
