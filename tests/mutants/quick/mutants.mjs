import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { globSync } from 'tinyglobby';
import { createServer } from 'vite';
import { folderOf } from '../folders.mjs';
import { describe, isAlive, placeOf, report, reported } from './report.mjs';
import { startThread } from './thread.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/** A test that takes longer is left out, ms. */
const slowestMs = 2500;
/** Work of the tests that one mutant is tried with, ms: one that lives through so much counts as alive. */
const workMs = 3000;
/** As much when it is tried again in new modules: slower tests make data that no cache has seen. */
const workAgainMs = 600;

/**
 * Runs Stryker's mutants of a folder, all in this process: one thread loads the sources once, and each mutant is
 * switched on while the tests that reach it run, until one fails: first those that have killed the most for their
 * time. Prints the counts, and writes
 * what survived to `reports/FOLDER.quick.txt` and every verdict to `reports/FOLDER.quick.json`. Returns the score in
 * per cent.
 *
 * @param {string} name a folder of folders.mjs
 * @param {{ parts?: readonly string[], slow?: boolean, every?: number, offset?: number, again?: boolean, load?: boolean, tests?: readonly string[] }} options `parts`: parts of the
 * paths of the files to mutate; default: all. `slow`: runs all tests, the slow ones too, until one notices. `every`:
 * tries only each so-maniest mutant, from number `offset` on. `again`: tries only what the last report has as alive, and
 * reports it with the others of that report. `load`: tries those too that run only while a module loads. `tests`: parts of the paths of the test files that must notice.
 */
export async function tryMutants(
  name,
  { parts = [''], slow = false, every = 1, offset = 0, again = false, load = false, tests: named = [''] },
) {
  const { mutate, testFiles, setUp = false } = folderOf(name);
  const sources = globSync(mutate, { cwd: root, ignore: ['**/*.d.ts'] })
    .filter((file) => parts.some((part) => file.includes(part)))
    .sort();
  const files = globSync(testFiles, { cwd: root })
    .filter((file) => named.some((part) => file.includes(part)))
    .sort();
  const { mutants, contents } = await instrument(sources);
  const server = await serve(contents);
  const thread = startThread(server, { root, setUp, mutants: mutants.length });
  try {
    const { tests, loads, late } = await thread.ask('measure', { files });
    if (late) throw new Error(`${late} does not end`);
    const run = tests.filter(({ ms, failed }) => failed === undefined && (slow || ms <= slowestMs));
    const before = again ? reported(name) : [];
    const left = new Set(before.filter(isAlive).map(placeOf));
    const chosen = again
      ? mutants.filter((mutant) => left.has(placeOf(describe({ mutant, plan: [] }))))
      : mutants.filter((_, at) => at % every === offset % every);
    const verdicts = await verdictsOf(chosen, files, { tests: run, loads, slow, load }, thread);
    const dead = before.filter((one) => !isAlive(one));
    return report(name, [...dead, ...verdicts.map(describe)], tests, run);
  } finally {
    await thread.end();
    await server.close();
  }
}

async function instrument(sources) {
  const quiet = () => {};
  const log = {
    trace: quiet,
    debug: quiet,
    info: quiet,
    warn: console.warn,
    error: console.error,
    isDebugEnabled: () => false,
  };
  const read = sources.map((file) => ({
    name: join(root, file),
    mutate: true,
    content: readFileSync(join(root, file), 'utf8'),
  }));
  const { files, mutants } = await new Instrumenter(log).instrument(read, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  return { mutants, contents: new Map(files.map((file) => [file.name, quickened(file.content)])) };
}

/**
 * Replaces the calls of Stryker's helpers by counters and a number that are compared in place: most of the time of a
 * test that loops is in them.
 */
function quickened(content) {
  const own = 'const { counts: stryCounts, active: stryActive, hit: stryHit } = globalThis.quickMutants;\n';
  return (
    own +
    content
      .replace(/stryCov_9fa48\(("\d+"(?:,\s*"\d+")*)\)/g, (_, ids) => {
        return `(${ids
          .match(/\d+/g)
          .map((id) => `stryCounts[${id}]++`)
          .join(', ')})`;
      })
      .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(stryActive[0] === $1 && stryHit())')
  );
}

/** Vite, which turns modules into what Node runs, with the mutated sources in place of the files. */
function serve(contents) {
  return createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    // As in vitest.config.ts.
    ssr: { noExternal: ['leaflet'] },
    plugins: [{ name: 'mutated-sources', enforce: 'pre', load: (id) => contents.get(id.split('?')[0]) }],
  });
}

/**
 * Tries each mutant in the modules that are loaded once; then those that lived on, each in modules loaded anew with
 * the mutant on from the start, so that what an earlier test has left in a cache hides nothing.
 */
async function verdictsOf(mutants, files, { tests, loads, slow, load }, thread) {
  const kills = new Map(tests.map(({ name }) => [name, 0]));
  const ordered = (plan) => {
    const cost = ({ name, ms }) => ms / (1 + kills.get(name));
    return within(
      [...plan].sort((a, b) => cost(a) - cost(b)),
      slow ? Infinity : workMs,
    );
  };
  const verdicts = mutants.map((mutant) => {
    const plan = tests.flatMap((test) => planned(test, mutant.id));
    const loading = new Set(loads.filter(({ hits }) => hits[mutant.id]).map(({ file }) => file));
    const atLoad = loading.size > 0;
    // What a test reaches where it loads a module, others reach before they begin.
    const reached = new Set(plan.map((test) => test.name));
    const others = tests.filter(({ name, file }) => loading.has(file) && !reached.has(name));
    const anew = others.map(({ name, file, ms }) => ({
      name,
      file,
      ms,
      limitMs: 5000 + ms * 5,
      hitLimit: Infinity,
    }));
    return {
      mutant,
      plan,
      anew: [...plan, ...anew],
      status: plan.length > 0 || (load && atLoad) ? 'survived' : atLoad ? 'load' : 'unreached',
      by: undefined,
    };
  });
  const tried = verdicts.filter(({ status }) => status === 'survived');
  let isLoaded = false;
  for (const [at, verdict] of tried.entries()) {
    tell(`${at} of ${tried.length} mutants`);
    if (!isLoaded) await thread.ask('load', { files });
    isLoaded = await attempt(verdict, ordered(verdict.plan), thread);
    if (verdict.status === 'killed') kills.set(verdict.by, kills.get(verdict.by) + 1);
  }
  const left = tried.filter(({ status }) => status === 'survived');
  for (const [at, verdict] of left.entries()) {
    tell(`${at} of ${left.length} survivors again`);
    const plan = within(
      [...verdict.anew].sort((a, b) => a.ms - b.ms),
      // What only loading reaches has been tried by no test before.
      verdict.plan.length > 0 ? workAgainMs : workMs,
    );
    await attempt(verdict, plan, thread, true);
  }
  tell('');
  return verdicts;
}

/** The first tests of a plan, until they have worked for so long; at least one. */
function within(plan, limitMs) {
  let spentMs = 0;
  return plan.filter(({ ms }, at) => (spentMs += ms) <= limitMs || at === 0);
}

/** How a test is run for a mutant, if it reaches it. Limits are Stryker's: a loop of a hundred times the rounds never ends. */
function planned({ name, file, ms, hits }, id) {
  const times = hits[id];
  return times ? [{ name, file, ms, limitMs: 5000 + ms * 5, hitLimit: Math.max(1000, times * 100) }] : [];
}

/**
 * Tries a mutant with the tests of a plan; `anew`: in modules that are loaded for it. Returns whether the modules can
 * bear another mutant.
 */
async function attempt(verdict, plan, thread, anew = false) {
  const files = anew ? [...new Set(plan.map(({ file }) => file))] : undefined;
  const { killedBy, late, spoilt } = await thread.ask('attempt', { mutant: verdict.mutant.id, plan, files });
  if (late) [verdict.status, verdict.by] = ['timeout', late];
  else if (killedBy) [verdict.status, verdict.by] = ['killed', killedBy];
  return !late && !spoilt;
}

function tell(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (/^\d*00 /.test(text)) process.stderr.write(`${text}\n`);
}
