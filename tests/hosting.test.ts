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

describe('the headers in docs/hosting.md', () => {
  it('for nginx are those of scripts/build/headers', () => {
    const [map = '', location = ''] = blocks('nginx');
    expect(headersIn(location, /^ *add_header (\S+) "(.*)" always;$/gm)).toEqual(securityHeaders);
    expect(map).toContain(`~/assets/ "${immutable}";`);
  });

  it('for Apache are those of scripts/build/headers', () => {
    const [code = ''] = blocks('apache');
    expect(headersIn(code, /^Header always set (\S+) "(.*)"$/gm)).toEqual(securityHeaders);
    expect(code).toContain(`Header set Cache-Control "${immutable}"`);
  });

  it('for Netlify are those of scripts/build/headers', () => {
    const [code = ''] = blocks('text');
    expect(headersIn(code, /^ {2}([\w-]+): (.*)$/gm)).toEqual(securityHeaders);
    expect(code).toMatch(new RegExp(`^/assets/\\*\\n  Cache-Control: ${immutable}$`, 'm'));
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

  it('tell of every header that is sent', () => {
    for (const name of Object.keys(securityHeaders)) expect(text).toContain(`| \`${name}\` |`);
  });
});
