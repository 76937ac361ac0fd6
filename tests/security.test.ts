import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonLimits } from '../src/formats/json/jsonSplitter';
import { csvLimits } from '../src/formats/delimited/csvSplitter';
import { readLimits } from '../src/load/readLimits';
import { silenceMs } from '../src/load/withinTime';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const million = 1_000_000;

describe('SECURITY.md', () => {
  it('names the bounds that hold', () => {
    expect(text).toContain(
      `${readLimits.bytes / 1e9} GB, ${readLimits.rows / million} million events; JSON ${jsonLimits.depth} brackets deep and ` +
        `${jsonLimits.record / million} million characters a record, CSV ${csvLimits.row / million} million a row; ` +
        `an address: ${silenceMs / 1000} s of silence, ${readLimits.timeMs / 60_000} minutes in all`,
    );
  });

  it('names files and tests that are there', () => {
    const files = readdirSync(new URL('tests', root), { recursive: true, encoding: 'utf8' });
    // `embed.js` is of the build.
    const named = [...text.matchAll(/`([\w/.-]+\.(?:ts|js|json))`/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'embed.js');
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(
      (name) => !existsSync(new URL(name, root)) && !files.some((file) => file.endsWith(`/${name}`)),
    );
    expect(missing).toEqual([]);
  });
});
