import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/cli/serving/allowedHost';
import { securityHeaders } from '../../scripts/build/headers';
import { dataAddress } from '../../src/url/dataAddress';
import { folderOf, run, type Ran } from './run';

const text = 'date,title\n2020-10-08,Shots\n';
const mapping = JSON.stringify({
  format: 'conflict-timeline-columns/1',
  date: { column: 'date' },
  title: '{title}',
});
const files = folderOf({ 'my events, 1.csv': text, 'secret.txt': 'secret', 'columns.json': mapping });
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
    const columns = ['--columns', files.path('columns.json')];
    const args = ['serve', files.path('my events, 1.csv'), '--port', '0', ...columns];
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
function ask(path: string, { method = 'GET', host = '', more = {} } = {}): Promise<Answered> {
  const { hostname, port } = new URL(page);
  return new Promise((resolve, reject) => {
    const headers = { Host: host || `${hostname}:${port}`, Connection: 'close', ...more };
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

  it('gives the app what the columns mean', async () => {
    const address = new URL(new URL(page).searchParams.get('columns') ?? '', page);
    const { status, headers, body } = await ask(address.pathname);
    expect({ status, body }).toEqual({ status: 200, body: mapping });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['bytes=0-3', 206, 'date', `bytes 0-3/${text.length}`],
    [
      'bytes=-7',
      206,
      'Shots\n'.padStart(7, ','),
      `bytes ${text.length - 7}-${text.length - 1}/${text.length}`,
    ],
    [`bytes=${text.length - 2}-`, 206, 's\n', `bytes ${text.length - 2}-${text.length - 1}/${text.length}`],
    ['bytes=5-9999', 206, text.slice(5), `bytes 5-${text.length - 1}/${text.length}`],
    ['bytes=9999-', 416, '416\n', `bytes */${text.length}`],
    ['bytes=-0', 416, '416\n', `bytes */${text.length}`],
    ['bytes=3-1', 200, text, undefined],
    ['bytes=0-0,2-3', 200, text, undefined],
    ['lines=0-3', 200, text, undefined],
  ])('answers Range: %s', async (range, status, body, told) => {
    const answered = await ask(own(), { more: { Range: range } });
    expect({ status: answered.status, body: answered.body }).toEqual({ status, body });
    expect(answered.headers['content-range']).toBe(told);
    expect(answered.headers['content-length'] ?? String(body.length)).toBe(String(body.length));
  });

  it('says when a file is still the same, and gives no part of another', async () => {
    const { headers } = await ask('/');
    const tag = String(headers.etag);
    expect(tag).toMatch(/^"[^"]+"$/);
    const ifNoneMatch = async (value: string) => {
      const { status, body } = await ask('/', { more: { 'If-None-Match': value } });
      return { status, body };
    };
    const same = { status: 304, body: '' };
    expect(await ifNoneMatch(tag)).toEqual(same);
    expect(await ifNoneMatch(`"other", W/${tag}`)).toEqual(same);
    expect((await ifNoneMatch('"other"')).status).toBe(200);
    const part = async (of: string) =>
      (await ask('/', { more: { Range: 'bytes=0-1', 'If-Range': of } })).status;
    expect(await part(tag)).toBe(206);
    expect(await part('"other"')).toBe(200);
    writeFileSync(`${app}/index.html`, '<!doctype html> ');
    expect((await ifNoneMatch(tag)).status).toBe(200);
    writeFileSync(`${app}/index.html`, '<!doctype html>');
  });

  it.each([
    ['a.pmtiles', 'application/vnd.pmtiles'],
    ['a.geojson', 'application/geo+json; charset=utf-8'],
    ['a.unknown', 'application/octet-stream'],
  ])('names the type of %s', async (name, type) => {
    writeFileSync(`${app}/${name}`, 'x');
    const { headers } = await ask(`/${name}`);
    expect(headers).toMatchObject({ ...lower, 'content-type': type });
  });

  it.each([
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/own-file/../../secret.txt', 404],
    ['/own-file/secret.txt', 404],
    ['/own-file/..%2f..%2fsecret.txt', 404],
    ['/own-columns/..%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/assets/..%2f..%2fsecret.txt', 404],
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

  it.each([
    ['127.0.0.1', 'localhost:1', true],
    ['127.0.0.1', '10.0.0.1:1', false],
    ['127.0.0.1', 'evil.example', false],
    ['0.0.0.0', '10.0.0.1:1', true],
    ['0.0.0.0', '[fe80::1]:1', true],
    ['0.0.0.0', 'evil.example', false],
    ['desk.example', 'desk.example:1', true],
    ['desk.example', 'evil.example', false],
    ['0.0.0.0', '1.2.3.4.evil.example', false],
  ])('listening at %s it answers %s: %s', (listening, host, is) => {
    expect(isAllowedHost(host, listening)).toBe(is);
  });

  it('listens where it is told, says who can read it, and tells a program its address', async () => {
    const stop = new AbortController();
    const onOut = () => stop.abort();
    const file = files.path('my events, 1.csv');
    const args = ['serve', file, '--port', '0', '--host', '0.0.0.0', '--json'];
    const { exit, out, err } = await run(args, { app, signal: stop.signal, onOut });
    expect(exit).toBe(0);
    const told = JSON.parse(out) as { readonly address: string; readonly port: number };
    expect(told).toMatchObject({ file, host: '0.0.0.0' });
    expect(told.address).toContain(`http://127.0.0.1:${told.port}/?data=`);
    expect(err).toContain('Others on the network can open this page');
    const nowhere = await run(['serve', file, '--port', '0', '--host', '192.0.2.1'], { app });
    expect(nowhere).toMatchObject({ exit: 2, err: 'This machine has no address “192.0.2.1”.\n' });
  });

  it('ends when it is stopped', async () => {
    control.abort();
    const { exit, out } = await ran;
    expect(exit).toBe(0);
    expect(out).toContain('Ctrl+C stops it.');
  });
});
