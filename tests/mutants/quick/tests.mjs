import { parentPort, workerData } from 'node:worker_threads';
import { collectTests, getFn, getHooks } from '@vitest/runner';
import fc from 'fast-check';
import { ESModulesEvaluator, ModuleRunner } from 'vite/module-runner';

// The thread in which `mutants.mjs` runs tests. The tests' own `describe` and `expect` are Vitest's; what Vitest does
// around them for every run (workers, reports, module graphs) takes longer than most of the tests, and isn't here.

/** @type {{ root: string, setUp: boolean, mutants: number }} */
const { root, setUp, mutants } = workerData;

/** What the mutated sources look at: how often each mutant's place was reached, and which mutant is on. */
const counts = new Uint32Array(mutants);
/** How often it was reached while modules loaded. */
const loaded = new Uint32Array(mutants);
const active = new Int32Array([-1]);
let hitsLeft = Infinity;
globalThis.quickMutants = {
  counts,
  active,
  hit() {
    if (--hitsLeft < 0) throw new Error('the mutant never ends');
    return true;
  },
};

// A property that fails has killed the mutant: nobody reads its smallest counterexample. One that has held for so many
// ms will rarely fail later.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 3000 });

// A promise that a mutant leaves behind is no verdict on the mutants after it.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});

/**
 * Evaluates modules; what a module reaches while it is evaluated, which may be within a test that imports it, is
 * reached by its loading and not by that test.
 */
class Evaluator extends ESModulesEvaluator {
  async runInlinedModule(...given) {
    const before = counts.slice();
    const result = await super.runInlinedModule(...given);
    for (const [id, times] of before.entries()) {
      loaded[id] += counts[id] - times;
      counts[id] = times;
    }
    return result;
  }
}

const { error } = console;
const awaited = new Map();
let asked = 0;
const modules = new ModuleRunner(
  {
    hmr: false,
    sourcemapInterceptor: false,
    transport: {
      invoke: (payload) =>
        new Promise((resolve) => {
          awaited.set(++asked, resolve);
          parentPort.postMessage({ kind: 'module', id: asked, payload });
        }),
    },
  },
  new Evaluator(),
);

const host = {
  config: {
    root,
    setupFiles: setUp ? [`${root}/tests/setup.ts`] : [],
    sequence: { hooks: 'stack', setupFiles: 'list', concurrent: false, shuffle: false },
    maxConcurrency: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    tags: [],
  },
  trace: (_name, attributes, run = attributes) => run(),
  importFile: (path) => modules.import(path),
};

/** Tests of the last load by their names: their file, and their number in it. @type {Map<string, object>} */
const tests = new Map();
/** Suites whose `beforeAll` has run since. */
const prepared = new WeakSet();

/** Loads test files and all that they import, anew; returns the names of their tests. */
async function load(files) {
  modules.clearCache();
  tests.clear();
  console.error = error;
  for (const file of files) {
    const [task] = await collectTests([`${root}/${file}`], host);
    if (task.result?.state === 'fail') throw new Error(`${file}: ${task.result.errors?.[0]?.message}`);
    for (const [number, test] of testsOf(task).entries()) tests.set(`${file}#${number} ${test.name}`, test);
  }
  return [...tests.keys()];
}

function testsOf(task) {
  if (task.type === 'test') return task.mode === 'run' || task.mode === 'queued' ? [task] : [];
  return task.tasks.flatMap(testsOf);
}

/** The suites of a test, its file first. */
function suitesOf(test) {
  const suites = [test.file];
  for (let suite = test.suite; suite && suite !== test.file; suite = suite.suite) suites.splice(1, 0, suite);
  return suites;
}

/** Runs what a test's suites want before all of their tests, once a load. */
async function prepare(test) {
  for (const suite of suitesOf(test)) {
    if (prepared.has(suite)) continue;
    prepared.add(suite);
    for (const hook of getHooks(suite).beforeAll) await hook(suite);
  }
}

/** Runs one test with what stands around it; throws where it fails. */
async function run(test) {
  await prepare(test);
  const suites = suitesOf(test);
  const undo = [];
  for (const suite of suites) {
    for (const hook of getHooks(suite).beforeEach) undo.unshift(await hook(test.context, suite));
  }
  try {
    await getFn(test)();
  } finally {
    for (const suite of suites.reverse()) {
      for (const hook of getHooks(suite).afterEach.toReversed()) await hook(test.context, suite);
    }
    for (const undoOne of undo) if (typeof undoOne === 'function') await undoOne();
  }
}

/** Tells that something begins which must end within so many ms. */
const begin = (what, limitMs) => parentPort.postMessage({ kind: 'begun', what, limitMs });

const commands = {
  /** Loads each file by itself, and runs its tests: tells which mutants each of them reaches, and how often. */
  async measure({ files }) {
    const found = [];
    const loads = [];
    for (const file of files) {
      begin(file, 120_000);
      counts.fill(0);
      loaded.fill(0);
      for (const name of await load([file])) {
        const test = tests.get(name);
        begin(name, 120_000);
        await prepare(test);
        loads.push({ file, hits: takeHits(counts) });
        const started = cpuMs();
        const failed = await failureOf(test);
        found.push({ name, file, ms: cpuMs() - started, failed, hits: takeHits(counts) });
        loads.push({ file, hits: takeHits(loaded) });
      }
    }
    return { tests: found, loads };
  },

  async load({ files }) {
    begin('load', 120_000);
    await load(files);
    for (const test of tests.values()) await prepare(test);
  },

  /**
   * Runs tests with one mutant switched on, until one fails; `files`: loads these first, with the mutant. A failure
   * counts only if the test passes without the mutant: else an earlier mutant has left something behind, and `spoilt`
   * says so.
   */
  async attempt({ mutant, plan, files }) {
    try {
      if (files) {
        begin('load', 60_000);
        active[0] = mutant;
        try {
          await load(files);
        } catch {
          return { killedBy: 'load' };
        }
      }
      for (const { name, limitMs, hitLimit } of plan) {
        begin(name, limitMs);
        active[0] = mutant;
        hitsLeft = hitLimit;
        if ((await failureOf(tests.get(name))) === undefined) continue;
        if (files) return { killedBy: name };
        active[0] = -1;
        begin(name, limitMs);
        return (await failureOf(tests.get(name))) === undefined ? { killedBy: name } : { spoilt: true };
      }
      return {};
    } finally {
      active[0] = -1;
      hitsLeft = Infinity;
    }
  },
};

async function failureOf(test) {
  try {
    await run(test);
    return undefined;
  } catch (reason) {
    return String(reason?.message ?? reason);
  }
}

/** Time that this process has worked: what else the machine does isn't in it. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function takeHits(of) {
  const hits = {};
  for (const [id, times] of of.entries()) if (times > 0) hits[id] = times;
  of.fill(0);
  return hits;
}

parentPort.on('message', async (message) => {
  if (message.kind === 'module') {
    awaited.get(message.id)?.(message.result);
    awaited.delete(message.id);
    return;
  }
  try {
    parentPort.postMessage({ kind: 'done', result: await commands[message.command](message) });
  } catch (reason) {
    parentPort.postMessage({ kind: 'failed', reason: String(reason?.stack ?? reason) });
  }
});
