import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * All the checks in order, each also a script of its own. Each goes on when an earlier one failed, so that one
 * run tells everything; the closing line counts tests, and every other check as one.
 */
const checks = [
  { name: 'types', args: ['run', 'types'] },
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'format', args: ['run', 'format:check'] },
  { name: 'unit', args: ['run', 'test:unit'], counted: true },
  { name: 'unit, UTC+12:45', args: ['run', 'test:unit'], counted: true, env: { TZ: 'Pacific/Chatham' } },
  { name: 'build', args: ['run', 'build'] },
  { name: 'browser', args: ['run', 'test:browser'], counted: true },
  { name: 'size', args: ['run', 'size'] },
];

const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-'));
let passed = 0;
let failed = 0;
const lines = [];

for (const [index, check] of checks.entries()) {
  const report = join(folder, `${index}.json`);
  process.stdout.write(`\n== ${check.name}\n`);
  const args = check.counted
    ? [...check.args, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : check.args;
  const began = Date.now();
  const { status } = spawnSync('npm', args, { stdio: 'inherit', env: { ...process.env, ...check.env } });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const counts = check.counted ? countsOf(report) : undefined;
  const bad = status === 0 ? (counts?.failed ?? 0) : Math.max(1, counts?.failed ?? 0);
  const good = counts ? counts.passed : status === 0 ? 1 : 0;
  passed += good;
  failed += bad;
  lines.push(`${bad === 0 ? 'ok    ' : 'FAILED'} ${check.name}: ${good} passed, ${bad} failed, ${seconds} s`);
}

rmSync(folder, { recursive: true });
process.stdout.write(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Tests that ran by vitest's report; a suite that ran no test counts as failed.
 *
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
