import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Translator } from '../../i18n/translator';
import type { Call, Command, Exit } from '../command';
import { openFile } from '../reading/openFile';
import { choicesOf } from '../reading/choices';
import { isLoopback } from '../serving/allowedHost';
import { answer, ownColumns, ownFolder } from '../serving/answer';
import { say, sayJson, warn } from '../terminal/io';
import { textOf } from '../terminal/options';
import { UsageError } from '../terminal/usage';

const defaultPort = 4173;
/** Default address to listen on: loopback, so that no other machine can read what is served. */
const defaultHost = '127.0.0.1';

/** Command that serves the built app over HTTP with a local file opened in it, until it is interrupted. */
export const serve: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  options: ['port', 'host', 'columns', 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [file = ''] = given.operands;
    const port = portOf(textOf(given, 'port'), t);
    const host = textOf(given, 'host') ?? defaultHost;
    const columns = textOf(given, 'columns');
    // Read here, so that one that is none is told before the page is opened.
    await choicesOf(given, t);
    const opened = file === '-' ? undefined : await openFile(file, io);
    if (!opened) throw new UsageError(t('cli.fileMissing', { name: file }));
    await opened.stream.cancel();
    await access(join(io.app, 'index.html')).catch(() => {
      throw new UsageError(t('cli.appMissing', { name: io.app }));
    });
    const name = basename(file);
    const server = createServer((request, response) => {
      answer(request, response, { app: io.app, file, name, columns, host }).catch(() => response.destroy());
    });
    await listen(server, { port, host }, t);
    // Listening on TCP, it has an address of that kind.
    const { port: taken } = server.address() as AddressInfo;
    const data = encodeURIComponent(`${ownFolder}/${encodeURIComponent(name)}`);
    const query = columns === undefined ? '' : `&columns=${encodeURIComponent(ownColumns)}`;
    const address = `http://${shownHost(host)}:${taken}/?data=${data}${query}`;
    if (given.options.json) await sayJson(io, { file, address, host, port: taken });
    else {
      await say(io, t('cli.served', { name, address }));
      await say(io, t('cli.stop'));
    }
    if (!isLoopback(host)) warn(io, t('cli.servedToAll', { name }));
    if (!io.signal.aborted) await once(io.signal, 'abort');
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

type Listening = { readonly port: number; readonly host: string };

/**
 * Listens on a local address. Throws `UsageError` if the port is taken or forbidden, or the address doesn't
 * exist.
 */
async function listen(server: Server, { port, host }: Listening, t: Translator): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const other = t('cli.portOther', { port: String(port < 1024 ? defaultPort : port + 1) });
    if (code === 'EADDRINUSE') throw new UsageError(t('cli.portTaken', { port: String(port) }), other);
    if (code === 'EACCES') throw new UsageError(t('cli.portForbidden', { port: String(port) }), other);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
      throw new UsageError(t('cli.hostUnknown', { value: host }));
    throw error;
  }
}

/**
 * Formats a host for a URL: a wildcard (`0.0.0.0`, `::`) becomes the loopback address, IPv6 gets brackets.
 */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return defaultHost;
  return host.includes(':') ? `[${host}]` : host;
}

/** Parses a port number, 0 for any free port. Default: 4173. Throws `UsageError` for an invalid one. */
function portOf(text: string | undefined, t: Translator): number {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(t('cli.portUnknown', { value: text }));
}
