import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benches } from './benches';
import { buildAll, repository } from './build';
import { machineText } from './machine';
import { readOptions } from './options';
import { printRows } from './printRows';
import { judged, type Row } from './rows';
import { runBench } from './runBench';
import { openSite } from './site';

/** Runs the benchmark in the browser at a path and prints its table. The exit code says whether it ran, not how fast it was. */
export async function main(args: readonly string[], browser: string): Promise<number> {
  const options = readOptions(args);
  const unknown = options.only?.filter((name) => !benches.some((bench) => bench.name.startsWith(name))) ?? [];
  if (unknown.length > 0) {
    process.stderr.write(
      `No bench ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}\n`,
    );
    return 1;
  }
  const wanted = benches.filter(({ name }) => options.only?.some((part) => name.startsWith(part)) ?? true);
  const folder = await mkdtemp(join(tmpdir(), 'conflict-timeline-bench-'));
  try {
    process.stdout.write(`${machineText(browser)}\n\nBuilding …\n`);
    await buildAll(folder);
    const site = await openSite([
      ['/pages/data/', join(repository, 'data')],
      ['/pages/generated/', join(folder, 'generated')],
      ['/', folder],
    ]);
    const rows: Row[] = [];
    for (const bench of wanted) {
      for (const n of bench.kind === 'start' ? [0] : (options.sizes ?? bench.sizes)) {
        const found = await runBench(bench, n, options.runs, { browser, folder, site });
        const lines = found.map((row) => judged(bench, row));
        process.stdout.write(`${printRows(lines)}\n`);
        rows.push(...lines);
        if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
      }
    }
    await site.close();
    process.stdout.write(`\n${printRows(rows)}`);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
