import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Translator } from '../../i18n/translator';
import type { Call, Command, Exit } from '../command';
import { openFile } from '../reading/openFile';
import { answer, ownFolder } from '../serving/answer';
import { say } from '../terminal/io';
import { textOf } from '../terminal/options';
import { UsageError } from '../terminal/usage';

const defaultPort = 4173;

/** Serves the built app on this machine, with a file opened in it, until it is stopped. */
export const serve: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  options: ['port'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [file = ''] = given.operands;
    const port = portOf(textOf(given, 'port'), t);
    const opened = file === '-' ? undefined : await openFile(file, io);
    if (!opened) throw new UsageError(t('cli.fileMissing', { name: file }));
    await opened.stream.cancel();
    await access(join(io.app, 'index.html')).catch(() => {
      throw new UsageError(t('cli.appMissing', { name: io.app }));
    });
    const name = basename(file);
    const server = createServer((request, response) => {
      answer(request, response, { app: io.app, file, name }).catch(() => response.destroy());
    });
    await listen(server, port, t);
    // Listening on TCP, it has an address of that kind.
    const { port: taken } = server.address() as AddressInfo;
    const data = encodeURIComponent(`${ownFolder}/${encodeURIComponent(name)}`);
    await say(io, t('cli.served', { name, address: `http://localhost:${taken}/?data=${data}` }));
    await say(io, t('cli.stop'));
    if (!io.signal.aborted) await once(io.signal, 'abort');
    server.close();
    server.closeAllConnections();
    return 0;
  },
};

/** Listens on this machine's own address only: what is served is nobody else's. */
async function listen(server: Server, port: number, t: Translator): Promise<void> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new UsageError(
      t('cli.portTaken', { port: String(port) }),
      t('cli.portOther', { port: String(port + 1) }),
    );
  }
}

/** Reads a port, 0 for any that is free. */
function portOf(text: string | undefined, t: Translator): number {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(t('cli.portUnknown', { value: text }));
}
