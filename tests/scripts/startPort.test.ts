import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isFree, portOf } from '../../scripts/startPort.mjs';

describe('npm start', () => {
  it.each([
    [[], {}, 4173],
    [['--port', '4199'], {}, 4199],
    [['--port=4199'], {}, 4199],
    [[], { PORT: '8080' }, 8080],
    [['--port', '4199'], { PORT: '8080' }, 4199],
    [[], { PORT: '' }, 4173],
  ])('with %j and %j serves at %i', (args, environment, port) => {
    expect(portOf(args, environment)).toBe(port);
  });

  it.each([
    [['--port', 'http'], {}, /--port is "http".*whole number from 1 to 65535/],
    [['--port', '0'], {}, /--port is "0"/],
    [['--port', '65536'], {}, /--port is "65536"/],
    [[], { PORT: '80a' }, /PORT is "80a"/],
    [['--prot', '4199'], {}, /--prot.*\n.*--port 4199/s],
    [['4199'], {}, /4199.*\n.*--port 4199/s],
  ])('with %j and %j says what is wrong', (args, environment, message) => {
    expect(() => portOf(args, environment)).toThrow(message);
  });

  it('says that a port is taken before it builds anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('the other program has no port');
    const { port } = address;
    try {
      expect(await isFree(port)).toBe(false);
      const run = spawnSync(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
        encoding: 'utf8',
      });
      expect(run.status).toBe(1);
      expect(run.stderr).toContain(`Port ${port} is taken by another program.`);
      expect(run.stdout).toBe('');
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
    expect(await isFree(port)).toBe(true);
  });
});
