import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const reports = join(import.meta.dirname, '..', 'reports');

/**
 * Prints what became of a folder's mutants as a row of the table in docs/mutants.md, and writes the reports. Returns
 * the score: the share of the killed among all but those that run only while a module loads, in per cent.
 */
export function report(name, described, tests, run) {
  const count = (...statuses) => described.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('killed', 'timeout');
  const [survived, unreached, atLoad] = [count('survived'), count('unreached'), count('load')];
  const score = (100 * killed) / (killed + survived + unreached);
  const row = [name, described.length, killed, survived, unreached, atLoad, `${score.toFixed(1)} %`];
  console.log(`| ${row.join(' | ')} |`);
  console.log(`${count('timeout')} of the killed never ended; ${run.length} of ${tests.length} tests ran`);
  for (const { name: test, ms, failed } of tests) {
    if (failed !== undefined) console.log(`fails without any mutant: ${test}: ${failed.split('\n')[0]}`);
    else if (!run.some((other) => other.name === test)) console.log(`slow: ${test}, ${Math.round(ms)} ms`);
  }

  const left = described.filter(isAlive);
  const lines = left.map(({ status, file, line, column, mutator, from, to, tests: reaching }) => {
    const where = `${status} ${file}:${line}:${column} ${mutator}, reached by ${reaching} tests`;
    return `${where}\n    ${from.slice(0, 160)}\n  → ${to.slice(0, 160)}\n`;
  });
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `${name}.quick.txt`), lines.join(''));
  writeFileSync(join(reports, `${name}.quick.json`), `${JSON.stringify(described, null, 1)}\n`);
  return score;
}

/** The verdicts of the last report of a folder. */
export function reported(name) {
  return JSON.parse(readFileSync(join(reports, `${name}.quick.json`), 'utf8'));
}

export function isAlive({ status }) {
  return status === 'survived' || status === 'unreached';
}

/** Tells a mutant from all others, as long as its file stays as it is. */
export function placeOf({ file, line, column, mutator, from, to }) {
  return [file, line, column, mutator, from, to].join('\n');
}

export function describe({ mutant, status, by, plan }) {
  const { start, end } = mutant.location;
  const lines = readFileSync(mutant.fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  lines.push((lines.pop() ?? '').slice(0, end.column));
  lines.unshift((lines.shift() ?? '').slice(start.column));
  const oneLine = (text) => text.replace(/\s+/g, ' ');
  return {
    file: relative(root, mutant.fileName),
    line: start.line + 1,
    column: start.column + 1,
    mutator: mutant.mutatorName,
    from: oneLine(lines.join(' ')),
    to: oneLine(mutant.replacement),
    status,
    by,
    tests: plan.length,
  };
}
