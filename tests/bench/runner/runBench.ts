import { join } from 'node:path';
import type { Measured } from '../pages/contestant';
import type { Bench, Contestant } from './benches';
import { runContestant, startOf, weighContestant } from './browser';
import { kindOf, writeGenerated } from './build';
import { quantile, summaryOf, type Row } from './rows';
import type { Site } from './site';

export type Setting = { readonly browser: string; readonly folder: string; readonly site: Site };

/** Runs ours and each peer in turn, as often as asked, and sums up. */
export async function runBench(bench: Bench, n: number, runs: number, setting: Setting): Promise<Row[]> {
  const generated = join(setting.folder, 'generated');
  if (bench.kind === 'load') await writeGenerated(generated, n, kindOf(bench.ours.mode));
  if (bench.kind === 'memory') {
    await writeGenerated(generated, 1000, 'json');
    await writeGenerated(generated, n, 'json');
    return [await memoryRow(bench, n, runs, setting)];
  }
  const peers = bench.peers.filter(({ mostEvents = Infinity }) => n <= mostEvents);
  const contestants = [bench.ours, ...peers];
  const measured = new Map(contestants.map((contestant) => [contestant, [] as Measured[]]));
  for (let run = 0; run < runs; run++) {
    for (const contestant of contestants) {
      const outcome = await outcomeOf(bench, contestant, n, setting);
      measured.get(contestant)?.push(outcome);
      const median = quantile(outcome.ms, 0.5).toFixed(2);
      process.stdout.write(`  ${bench.name} ${n} ${contestant.name}: ${median} ms ${outcome.check ?? ''}\n`);
    }
  }
  const ours = measured.get(bench.ours) ?? [];
  const rows = peers.map((peer) => rowOf(bench, n, ours, peer.name, measured.get(peer) ?? []));
  if (bench.kind === 'start') return rows.map((row) => ({ ...row, note: transferText(ours, setting.site) }));
  if (ours.some(({ floorMs }) => floorMs)) return [floorRow(bench, n, ours)];
  return rows;
}

async function outcomeOf(
  bench: Bench,
  contestant: Contestant,
  n: number,
  setting: Setting,
): Promise<Measured> {
  const { browser, site } = setting;
  if (bench.kind === 'start') {
    const isOurs = contestant === bench.ours;
    if (isOurs) site.sent.clear();
    const { ms, scriptBytes } = await startOf(browser, `${site.origin}/${contestant.page}`, isOurs);
    return { ms: [ms], bytes: { js: scriptBytes } };
  }
  const samples = contestant.samples ?? bench.samples;
  return runContestant(browser, site, contestant.page, {
    n,
    mode: contestant.mode ?? '',
    samples,
    warmups: Math.max(2, Math.floor(samples / 10)),
  });
}

function rowOf(
  bench: Bench,
  n: number,
  ours: readonly Measured[],
  peer: string,
  theirs: readonly Measured[],
): Row {
  const own = summaryOf(ours.map(({ ms }) => ms));
  const other = summaryOf(theirs.map(({ ms }) => ms));
  if (!own || !other) throw new Error(`${bench.name} measured nothing`);
  const slower = bench.kind === 'load' || bench.kind === 'export' || bench.kind === 'start';
  const whole = summaryOf(ours.map(({ wholeMs = [] }) => wholeMs));
  return {
    bench: bench.name,
    n,
    oursMs: own.ms,
    oursP95Ms: own.p95,
    peer,
    peerMs: other.ms,
    peerP95Ms: other.p95,
    ratio: slower ? own.ms / other.ms : other.ms / own.ms,
    ...(bench.kind === 'export' && {
      note: `${speedText(ours, own.ms)} against ${speedText(theirs, other.ms)}, ${taskText(ours)}`,
    }),
    ...(whole && {
      note: `all drawn ${whole.ms.toFixed(0)} ms (${(whole.ms / other.ms).toFixed(1)}×), ${taskText(ours)}`,
    }),
  };
}

/** How fast a text was written, in words: `540 MB at 90 MB/s`. */
function speedText(measured: readonly Measured[], ms: number): string {
  const megabytes = (measured[0]?.bytes?.['text'] ?? 0) / 1e6;
  return `${megabytes.toFixed(0)} MB at ${((1000 * megabytes) / ms).toFixed(0)} MB/s`;
}

/** The longest task of all runs, in words. */
function taskText(measured: readonly Measured[]): string {
  const longest = Math.max(0, ...measured.map(({ longestTaskMs = 0 }) => longestTaskMs));
  return longest === 0 ? 'no task above 50 ms' : `longest task ${longest.toFixed(0)} ms`;
}

function floorRow(bench: Bench, n: number, ours: readonly Measured[]): Row {
  const own = summaryOf(ours.map(({ ms }) => ms));
  const floor = summaryOf(ours.map(({ floorMs = [] }) => floorMs));
  const frames = summaryOf(ours.map(({ frameMs = [] }) => frameMs));
  if (!own || !floor) throw new Error(`${bench.name} measured nothing`);
  return {
    bench: bench.name,
    n,
    oursMs: own.ms,
    oursP95Ms: own.p95,
    peer: 'floor',
    floorMs: floor.ms,
    timesFloor: own.ms / floor.ms,
    ...(frames && { frameP95Ms: frames.p95, note: taskText(ours) }),
  };
}

async function memoryRow(bench: Bench, n: number, runs: number, { browser, site }: Setting): Promise<Row> {
  const weights = [];
  for (let run = 0; run < runs; run++) weights.push(await weighContestant(browser, site, bench.ours.page, n));
  const { text = 0, words = 0, columns = 0 } = weights[0]?.parts ?? {};
  const whole = quantile(
    weights.map(({ bytes }) => bytes),
    0.5,
  );
  const each = (bytes: number) => (bytes / n).toFixed(0);
  return {
    bench: bench.name,
    n,
    bytesPerEvent: (whole - text) / n,
    note: `of it index of words ${each(words)}, other columns ${each(columns - text - words)}; text beside it ${each(text)}`,
  };
}

/** What came over the line: scripts until the first event was drawn, and the files of a first visit, in kB after gzip. */
function transferText(ours: readonly Measured[], { sent }: Site): string {
  const sum = (part: RegExp) =>
    [...sent].reduce(
      (bytes, [path, size]) => bytes + (path.startsWith('/app/') && part.test(path) ? size : 0),
      0,
    );
  const kB = (bytes: number) => (bytes / 1000).toFixed(0);
  return [
    `JS until then ${kB(Math.max(...ours.map(({ bytes = {} }) => bytes['js'] ?? 0)))} kB`,
    `dataset ${kB(sum(/\/dataset\.json$/))} kB`,
  ].join(', ');
}
