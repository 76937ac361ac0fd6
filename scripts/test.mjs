import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zoned } from '../tests/zoned.mjs';

/**
 * All checks in order, each an npm script. A failed check doesn't stop the others, so that one run reports
 * everything; the last line counts tests, and every other check as one. Checks of one row run in parallel,
 * since each takes one core.
 * @typedef {{ name: string, args: string[], counted?: boolean, env?: Record<string, string> }} Check
 * @type {Check[][]}
 */
const rows = [
  [
    { name: 'types', args: ['run', 'types'] },
    { name: 'lint', args: ['run', 'lint'] },
    { name: 'format', args: ['run', 'format:check'] },
  ],
  [{ name: 'unit', args: ['run', 'test:unit'], counted: true }],
  // Only tests that may depend on the time zone: see tests/zoned.mjs.
  [
    {
      name: 'unit, UTC+12:45',
      args: ['run', 'test:unit', '--', ...zoned],
      counted: true,
      env: { TZ: 'Pacific/Chatham' },
    },
  ],
  [{ name: 'build', args: ['run', 'build'] }],
  [{ name: 'browser', args: ['run', 'test:browser'], counted: true }],
  [{ name: 'size', args: ['run', 'size'] }],
];

const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
let passed = 0;
let failed = 0;
const lines = [];

for (const row of rows) {
  const done = await Promise.all(row.map((check) => run(check, row.length === 1)));
  for (const { name, good, bad, seconds } of done) {
    passed += good;
    failed += bad;
    lines.push(`${bad === 0 ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${bad} failed, ${seconds} s`);
  }
}

rmSync(folder, { recursive: true });
process.stdout.write(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs a check. Its output is written at once if it runs alone, else at its end, so that outputs don't mix.
 * @param {Check} check
 * @param {boolean} alone
 */
async function run({ name, args, counted = false, env }, alone) {
  const report = join(folder, `${name.replace(/\W+/g, '-')}.json`);
  const more = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const all = counted ? [...args, ...(args.includes('--') ? [] : ['--']), ...more] : args;
  const began = Date.now();
  if (alone) process.stdout.write(`\n== ${name}\n`);
  const child = spawn('npm', all, {
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  /** @type {Buffer[]} */
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => written.push(bytes));
  const status = await new Promise((resolve) => {
    child.on('close', resolve);
    child.on('error', (error) => {
      written.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
  });
  if (!alone) process.stdout.write(`\n== ${name}\n${Buffer.concat(written).toString()}`);
  const counts = counted ? countsOf(report) : undefined;
  return {
    name,
    good: counts ? counts.passed : status === 0 ? 1 : 0,
    bad: status === 0 ? (counts?.failed ?? 0) : Math.max(1, counts?.failed ?? 0),
    seconds: ((Date.now() - began) / 1000).toFixed(1),
  };
}

/**
 * Counts the passed and failed tests in a vitest report; a suite in which no test ran counts as failed.
 * @param {string} path
 */
function countsOf(path) {
  try {
    /** @type {import('vitest/node').JsonTestResults} */
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const ran = report.numPassedTests + report.numFailedTests;
    const broken = report.testResults.filter((file) => file.status === 'failed').length;
    return {
      passed: report.numPassedTests,
      failed: ran === 0 ? 1 : Math.max(report.numFailedTests, report.numFailedTests === 0 ? broken : 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
