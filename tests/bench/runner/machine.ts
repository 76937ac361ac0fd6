import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { repository } from './build';

/** What the figures were measured on, and of what. */
export function machineText(browser: string): string {
  const say = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  return [
    `Commit ${say('git', 'rev-parse', '--short', 'HEAD')}, ${new Date().toISOString().slice(0, 10)}`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Load at the beginning ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
    `Node ${process.version}, ${say(browser, '--version')}`,
  ].join('\n');
}
