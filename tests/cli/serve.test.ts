import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/build/headers';
import { dataAddress } from '../../src/url/dataAddress';
import { folderOf, run, type Ran } from './run';

const text = 'date,title\n2020-10-08,Shots\n';
const files = folderOf({ 'my events, 1.csv': text, 'secret.txt': 'secret' });
const app = files.path('app');
const control = new AbortController();
let ran: Promise<Ran>;
let page = '';

beforeAll(async () => {
  mkdirSync(`${app}/assets`, { recursive: true });
  writeFileSync(`${app}/index.html`, '<!doctype html>');
  writeFileSync(`${app}/assets/a.js`, 'export {};');
  page = await new Promise<string>((resolve, reject) => {
    const onOut = (said: string) => resolve(/http\S+/.exec(said)?.[0] ?? '');
    const args = ['serve', files.path('my events, 1.csv'), '--port', '0'];
    ran = run(args, { app, signal: control.signal, onOut });
    ran.then(({ err }) => reject(new Error(err)), reject);
  });
});
afterAll(files.remove);

type Answered = {
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
  readonly body: string;
};

/** Asks as a browser would not: the path as it stands, any host. */
function ask(path: string, { method = 'GET', host = '' } = {}): Promise<Answered> {
  const { hostname, port } = new URL(page);
  return new Promise((resolve, reject) => {
    const headers = { Host: host || `${hostname}:${port}`, Connection: 'close' };
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const lower = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);
const own = () => {
  const { search } = new URL(page);
  const found = dataAddress(search, page);
  return found.kind === 'named' ? new URL(found.url).pathname : '';
};

describe('serve', () => {
  it('serves the app with the headers of docs/hosting.md', async () => {
    const { status, headers, body } = await ask('/');
    expect({ status, body }).toEqual({ status: 200, body: '<!doctype html>' });
    expect(headers).toMatchObject({
      ...lower,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expect((await ask('/assets/a.js')).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('gives the app the address of the file, whatever its name, and no other page the file', async () => {
    const { status, headers, body } = await ask(own());
    expect({ status, body }).toEqual({ status: 200, body: text });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers).toMatchObject({
      'content-security-policy': lower['content-security-policy'],
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('answers a question for the head alone with the length', async () => {
    const { status, headers, body } = await ask(own(), { method: 'HEAD' });
    expect({ status, body, length: headers['content-length'] }).toEqual({
      status: 200,
      body: '',
      length: String(text.length),
    });
  });

  it.each([
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/own-file/../../secret.txt', 404],
    ['/own-file/secret.txt', 404],
    ['/own-file/..%2f..%2fsecret.txt', 404],
    ['/assets', 404],
    ['/nothing.js', 404],
    ['/a%00b', 404],
    ['/%', 400],
  ])('serves nothing else: %s', async (path, status) => {
    const answered = await ask(path);
    expect(answered.status).toBe(status);
    expect(answered.body).not.toContain('secret');
    expect(answered.headers).toMatchObject(lower);
  });

  it.each(['evil.example', 'localhost.evil.example:80', '127.0.0.1.evil.example'])(
    'answers no page whose name was made to point here: %s',
    async (host) => {
      expect((await ask(own(), { host })).status).toBe(421);
    },
  );

  it('takes nothing', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('says that a port is taken, and of another', async () => {
    const { port } = new URL(page);
    const { exit, err } = await run(['serve', files.path('my events, 1.csv'), '--port', port], { app });
    expect(exit).toBe(2);
    expect(err).toBe(
      `Port ${port} is taken by another program.\nChoose another: --port ${Number(port) + 1}\n`,
    );
  });

  it('ends when it is stopped', async () => {
    control.abort();
    const { exit, out } = await ran;
    expect(exit).toBe(0);
    expect(out).toContain('Ctrl+C stops it.');
  });
});
