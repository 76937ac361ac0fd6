import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Tests whether a browser at a path starts: it must print its version.
 * @param {string | undefined} path
 * @returns {path is string}
 */
function answers(path) {
  if (!path || !existsSync(path)) return false;
  const probe = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return probe.status === 0 && /\d\.\d/.test(probe.stdout);
}

/** Names of the headless Chromium shell, as Debian packages it: a page costs half the time in it. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];

/** @param {readonly string[]} names */
function installed(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(answers);
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return answers(path) ? path : undefined;
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  process.stdout.write('No browser found; installing Debian’s chromium\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const run = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  /** @param {string} name */
  const install = (name) => run('install', '-y', '--no-install-recommends', name);
  // The shell only saves time: the tests also run without it.
  if (run('update') && install('chromium')) install('chromium-headless-shell');
}

function downloadWithPlaywright() {
  process.stdout.write('No browser found; trying Playwright’s own download, for 60 s at most\n');
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { timeout: 60_000, stdio: 'ignore' });
  } catch {
    // A failure shows afterwards, when no browser is found.
  }
}

/**
 * Returns the path of a Chromium, Chrome or Edge that starts; if none is found, tries to install one (by apt as
 * root, or Playwright's download). Throws if there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (answers(named)) return named;
    process.stdout.write(`CHROMIUM_PATH is ${named}, and no browser answers there; looking elsewhere\n`);
  }
  const findInstalled = () => installed(names) ?? elsewhere.find(answers);
  let found = findInstalled() ?? (await playwrightsOwn());
  if (found) return found;
  installWithApt();
  found = findInstalled();
  if (found) return found;
  downloadWithPlaywright();
  found = await playwrightsOwn();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge: install one (on Debian: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
}

/** Returns the path of an installed headless Chromium shell; undefined if there is none. */
export function findShell() {
  const named = process.env.CHROMIUM_SHELL_PATH;
  return answers(named) ? named : installed(shellNames);
}
