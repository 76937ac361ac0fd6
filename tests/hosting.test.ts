import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../scripts/build/headers';

const text = readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8');

/** The blocks of code in a language, in order. */
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code ?? '');

/** What the matches of a pattern say: a header's name and its value. */
const headersIn = (code: string, pattern: RegExp) =>
  Object.fromEntries(
    [...code.matchAll(pattern)]
      .map(([, name, value]) => [name, value])
      .filter(([name]) => name !== 'Cache-Control'),
  ) as unknown;

const immutable = 'public, max-age=31536000, immutable';

/** Paths that browsers may keep for ever: of built files, and of published versions of the data. */
const lasting = ['/timeline/assets/first-Bx2.js', '/timeline/data/eastmark-1911/1.10.0/dataset.json'];
/** Paths that browsers ask for each time. */
const asked = [
  '/timeline/',
  '/timeline/index.html',
  '/timeline/data/eastmark-1911/dataset.json',
  '/timeline/data/eastmark-1911/versions.json',
  '/timeline/data/basemap/osm.topo.json',
  '/timeline/data/pictures/eastmark-1911.png',
];

/** Which of the paths match a pattern, for nginx, Apache and the like. */
const matched = (patterns: readonly string[]) =>
  [...lasting, ...asked].filter((path) => patterns.some((pattern) => new RegExp(pattern).test(path)));

/** A pattern of a `_headers` file or a shell as a regular expression: `*` is anything, `:name` one part. */
const wild = (pattern: string) =>
  `^${pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*')}$`;

describe('the headers in docs/hosting.md', () => {
  it('for nginx are those of scripts/build/headers', () => {
    const [map = '', location = ''] = blocks('nginx');
    expect(headersIn(location, /^ *add_header (\S+) "(.*)" always;$/gm)).toEqual(securityHeaders);
    const patterns = [...map.matchAll(/^ *~(\S+) "(.*)";$/gm)];
    expect(patterns.map(([, , value]) => value)).toEqual(patterns.map(() => immutable));
    expect(matched(patterns.map(([, pattern = '']) => pattern))).toEqual(lasting);
  });

  it('for Apache are those of scripts/build/headers', () => {
    const [code = ''] = blocks('apache');
    expect(headersIn(code, /^Header always set (\S+) "(.*)"$/gm)).toEqual(securityHeaders);
    expect(code).toContain(`Header set Cache-Control "${immutable}"`);
    const [, pattern = ''] = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/m.exec(code) ?? [];
    expect(matched([pattern])).toEqual(lasting);
  });

  it('for Netlify are those of scripts/build/headers', () => {
    const [code = ''] = blocks('text');
    expect(headersIn(code, /^ {2}([\w-]+): (.*)$/gm)).toEqual(securityHeaders);
    const rules = [...code.matchAll(/^(\/\S+)\n {2}Cache-Control: (.*)$/gm)];
    expect(rules.map(([, , value]) => value)).toEqual(rules.map(() => immutable));
    expect(matched(rules.map(([, path = '']) => wild(`/timeline${path}`)))).toEqual(lasting);
  });

  it('for CloudFront are those of scripts/build/headers', () => {
    const policy = JSON.parse(blocks('json')[0] ?? '') as {
      CorsConfig: { AccessControlAllowOrigins: { Quantity: number; Items: string[] } };
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: string };
        ReferrerPolicy: { ReferrerPolicy: string };
        ContentTypeOptions: object;
      };
    };
    const { CorsConfig: cors, SecurityHeadersConfig: security } = policy;
    expect({
      'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
      // All that this setting can mean.
      'X-Content-Type-Options': 'ContentTypeOptions' in security && 'nosniff',
      'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items.join(),
    }).toEqual(securityHeaders);
    expect(cors.AccessControlAllowOrigins.Quantity).toBe(cors.AccessControlAllowOrigins.Items.length);
  });

  it('for S3 let browsers keep the same files for ever', () => {
    const sync = blocks('sh').find((code) => code.includes('aws s3 sync')) ?? '';
    const lines = [...sync.matchAll(/^aws s3 sync dist(\S*) \S+ (.*)$/gm)];
    const kept = lines.filter(([line]) => line.includes(immutable));
    const patterns = kept.map(([, folder = '', options = '']) => {
      const [, include = '*'] = /--include '([^']+)'/.exec(options) ?? [];
      return wild(`/timeline${folder}/${include}`);
    });
    expect(matched(patterns)).toEqual(lasting);
    const [, , rest = ''] = lines.find(([line]) => line.endsWith('no-cache')) ?? [];
    const left = [...rest.matchAll(/--exclude '([^']+)'/g)].map(([, pattern = '']) =>
      wild(`/timeline/${pattern}`),
    );
    expect(matched(left)).toEqual(lasting);
  });

  it('tell of every header that is sent', () => {
    for (const name of Object.keys(securityHeaders)) expect(text).toContain(`| \`${name}\` |`);
  });
});
