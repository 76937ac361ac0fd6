import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passHtml, passScriptAddress } from '../../src/app/trustedTypes';

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

  it('index.html has no script, style or handler in it, and names its previews', () => {
    const html = textOf('index.html');
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<style|\sstyle=|\son\w+=/g)).toBeNull();
    expect(html).toContain('type="application/json+oembed"');
    expect(html).toMatch(/property="og:image" content="[^"]+\.png"/);
  });

  it('oEmbed’s answer holds the snippet and a picture that is there', () => {
    const answer = JSON.parse(textOf('oembed/nagorno-karabakh-2020.json')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 560 });
    expect(String(answer['html'])).toMatch(/^<iframe src="[^"]*\?embed"/);
    expect(built).toContain(String(answer['thumbnail_url']).replace('./', ''));
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
