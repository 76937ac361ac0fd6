import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

const defaultPort = 4173;

/**
 * Reads the port to serve at from `--port 4199` or `--port=4199`, else from `PORT` in the environment, else
 * 4173. Throws a message for the user if an option is unknown or the port isn't a whole number from 1 to 65535.
 * @param {readonly string[]} args
 * @param {{ readonly [name: string]: string | undefined }} environment
 */
export function portOf(args, environment) {
  let given;
  try {
    given = parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port;
  } catch (error) {
    throw new Error(
      `${error instanceof Error ? error.message : error}\nThe option that there is: --port 4199`,
    );
  }
  const [text, from] =
    given !== undefined ? [given, '--port'] : [environment.PORT || String(defaultPort), 'PORT'];
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= 65_535))
    throw new Error(`${from} is "${text}": it must be a whole number from 1 to 65535, such as 4199.`);
  return port;
}

/**
 * Tests whether a port of localhost is free to listen on.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}
