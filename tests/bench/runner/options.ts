import { parseArgs } from 'node:util';

export type Options = {
  /** Names of the benches to run; undefined for all. */
  readonly only: readonly string[] | undefined;
  /** Numbers of events; undefined for each bench's own. */
  readonly sizes: readonly number[] | undefined;
  /** Times that everything is run. Default: 3. */
  readonly runs: number;
  /** Where the rows are written as JSON. */
  readonly json: string | undefined;
};

/** `--only filter-brush,filter-pan --sizes 1k,10k,1M --runs 3 --json FILE`. Throws on what isn't one of these. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      runs: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is a whole number from 1: ${values.runs}`);
  return {
    only: values.only?.split(','),
    sizes: values.sizes?.split(',').map(readSize),
    runs,
    json: values.json,
  };
}

const units: { readonly [unit: string]: number } = { '': 1, k: 1000, M: 1_000_000 };

function readSize(text: string): number {
  const match = /^(\d+)([kM]?)$/.exec(text.trim());
  if (!match) throw new Error(`--sizes takes numbers such as 500, 10k or 1M: ${text}`);
  return Number(match[1]) * (units[match[2] ?? ''] ?? 1);
}

/** `10k`, `1M`. */
export function printSize(n: number): string {
  if (n >= 1_000_000 && n % 1_000_000 === 0) return `${n / 1_000_000}M`;
  return n >= 1000 && n % 1000 === 0 ? `${n / 1000}k` : String(n);
}
