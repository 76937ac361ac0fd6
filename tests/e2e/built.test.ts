import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passHtml, passScriptAddress } from '../../src/app/start/trustedTypes';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const textOf = (path: string) => readFileSync(join('dist', path), 'utf8');

describe('the built files', () => {
  it.each(built.filter((path) => /\.(js|mjs)$/.test(path)))('%s compiles no text to code', (path) => {
    const code = textOf(path);
    expect(code.match(/(?<![\w.$])eval\s*\(/g)).toBeNull();
    expect(code.match(/new\s+Function\s*\(|(?<![\w.$])Function\s*\(\s*["'`]/g)).toBeNull();
    expect(code.match(/set(?:Timeout|Interval)\s*\(\s*["'`]/g)).toBeNull();
  });

  it('no text of the data can become markup: no popup of Leaflet is built in, and nothing of ours writes HTML', () => {
    for (const path of built.filter((each) => each.endsWith('.js'))) {
      expect(textOf(path), path).not.toMatch(
        /leaflet-popup|leaflet-tooltip|insertAdjacentHTML|document\.write\b/,
      );
    }
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.[jt]sx?$/.test(path),
    );
    expect(sources.length).toBeGreaterThan(100);
    const writesHtml =
      /\.(inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|bindPopup|bindTooltip|divIcon|DivIcon|srcdoc/i;
    expect(sources.filter((path) => writesHtml.test(readFileSync(join('src', path), 'utf8')))).toEqual([]);
  });

  it('index.html has no script, style or handler in it, and says its character set at once', () => {
    const html = textOf('index.html');
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style|\sstyle=|\son\w+=/g)).toBeNull();
    expect(Buffer.from(html).subarray(0, 1024).toString()).toContain('<meta charset="utf-8" />');
  });

  it('without a public address the page names no preview, and there is no oEmbed answer', () => {
    expect(textOf('index.html')).not.toMatch(/og:|twitter:|oembed/);
    expect(built.filter((path) => path.startsWith('oembed'))).toEqual([]);
  });
});

describe('the program', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly bin: { readonly 'conflict-timeline': string };
  };
  const program = bin['conflict-timeline'];

  it('stands where the package says, runs by itself, and needs no other package', () => {
    const code = readFileSync(program, 'utf8');
    expect(code.slice(0, 20)).toBe('#!/usr/bin/env node\n');
    const imported = [...code.matchAll(/^import\b.*?["']([^"']+)["'];?$/gm)].map(([, name]) => name ?? '');
    expect(imported.length).toBeGreaterThan(3);
    expect(imported.filter((name) => !name.startsWith('node:'))).toEqual([]);
    expect(readdirSync('dist/cli')).toEqual(['conflict-timeline.js']);
  });

  it('reads, writes, and ends as it should', () => {
    const node = process.execPath;
    const fixture = 'tests/fixtures/csv/row-without-date.csv';
    const { status, stdout } = spawnSync(node, [program, 'validate', fixture, '--lang', 'en'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('4 rows = 2 shown + 2 set aside');
    // A pipe that ends early is no fault of anybody's.
    const piped = `"$0" "$1" convert data/nagorno-karabakh-2020/dataset.json --to json | head -c 9; echo " \${PIPESTATUS[0]}"`;
    const { stdout: began, stderr } = spawnSync('bash', ['-c', piped, node, program], { encoding: 'utf8' });
    expect({ began, stderr }).toEqual({ began: '{"format" 0\n', stderr: '' });
    const version = execFileSync(node, [program, '--version'], { encoding: 'utf8' });
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('licences', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  // Of d3 the modules that are used stand for it.
  const named = ['leaflet', 'react', 'react-dom', 'react-leaflet', 'topojson-client', 'zustand'].concat(
    'd3-array',
    'scheduler',
  );

  it.each(['LICENCES.txt', 'conflict-timeline.js'])('of all that is built in stand in %s', (path) => {
    const text = textOf(path);
    for (const name of named) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text).toContain('Conflict Timeline contributors');
    expect(text).toContain('Copyright (c) Meta Platforms');
    expect(text).toMatch(/Redistribution and use in source and binary forms/);
  });

  it('stand there for each package of the list, and for all of the library', () => {
    const headings = (path: string) =>
      [...textOf(path).matchAll(/^(\S+ \d+\.\d+\.\d+) \(/gm)].map(([, name]) => name ?? '').sort();
    const { components } = JSON.parse(textOf('sbom.cdx.json')) as {
      readonly components: readonly { readonly name: string; readonly version: string }[];
    };
    const listed = components.map(({ name, version }) => `${name} ${version}`).sort();
    expect(headings('LICENCES.txt')).toEqual(listed);
    expect(headings('conflict-timeline.js').filter((one) => !listed.includes(one))).toEqual([]);
  });

  it('and versions are listed as CycloneDX, each with its checksum', () => {
    const bom = JSON.parse(textOf('sbom.cdx.json')) as {
      readonly bomFormat: string;
      readonly metadata: { readonly component: { readonly version: string } };
      readonly components: readonly { readonly name: string; readonly hashes?: readonly unknown[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.metadata.component.version).toBe(version);
    expect(bom.components.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
    expect(bom.components.filter(({ hashes }) => hashes?.length !== 1)).toEqual([]);
  });
});

describe('Trusted Types', () => {
  it('let only Leaflet’s constants be markup', () => {
    expect(passHtml('<svg/>')).toBe('<svg/>');
    for (const text of ['<svg onload=x>', '', 'x', '<svg/> ']) expect(passHtml(text)).toBeNull();
  });

  it.each([
    ['https://a.example/ct/assets/worker-B3GAGX6e.js', true],
    ['https://a.example/ct/sw.js', true],
    ['https://a.example/ct/other/sw.js', false],
    ['https://a.example/sw.js', false],
    ['https://evil.example/ct/sw.js', false],
    ['https://a.example/ct/assets/../../sw.js', false],
    ['data:text/javascript,1', false],
  ])('take %s for the app’s own script: %s', (address, passes) => {
    expect(passScriptAddress(address, 'https://a.example/ct/') !== null).toBe(passes);
  });
});
