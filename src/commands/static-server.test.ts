import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from './static-server.ts';

const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'static-server-'));
const folder = path.join(outside, 'site');

const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'lost',
  'place/index.html': 'place',
  '地方/index.html': 'Chinese place',
  'data/rows.csv': 'a,b',
  _headers: '/*\n  X-Everywhere: yes\n\n# comment\n/data/*\n  X-Data: one\n  X-Everywhere: too\n',
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  fs.writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
});
afterAll(() => fs.rmSync(outside, { recursive: true }));

describe.each(['/', '/sub/path/'])('the static server under %s', (base) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await startStaticServer({ folder, base });
  });
  afterAll(() => server.close());

  /** Asks without the clean-up that `fetch` and `URL` apply to a path. */
  function ask(target: string, method = 'GET'): Promise<{ status: number; text: string } & Extra> {
    const { hostname, port } = new URL(server.address);
    return new Promise((resolve, reject) => {
      http
        .request({ hostname, port, path: target, method }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
        })
        .on('error', reject)
        .end();
    });
  }
  interface Extra {
    headers: http.IncomingHttpHeaders;
  }

  test('listens on loopback and says where', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(server.address.endsWith(base)).toBe(true);
  });

  test('gives a folder’s index.html', async () => {
    expect(await ask(`${base}place/`)).toMatchObject({ status: 200, text: 'place' });
    expect(await ask(base)).toMatchObject({ status: 200, text: 'home' });
  });

  test('reads encoded Chinese paths', async () => {
    const address = `${base}${encodeURIComponent('地方')}`;
    expect(await ask(`${address}/`)).toMatchObject({ status: 200, text: 'Chinese place' });
    expect((await ask(address)).headers.location).toBe(`${address}/`);
  });

  test('redirects to the trailing slash and keeps the query', async () => {
    const answer = await ask(`${base}place?a=b`);
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(`${base}place/?a=b`);
  });

  test('never redirects to another host', async () => {
    const { headers } = await ask(`/${base}place`);
    expect(headers.location ?? '/').not.toMatch(/^\/\//);
  });

  test('answers an unknown path with 404.html and status 404', async () => {
    for (const unknown of ['nowhere', 'nowhere/', 'data/', 'data/rows.csv/', '_headers']) {
      expect(await ask(base + unknown), unknown).toMatchObject({ status: 404, text: 'lost' });
    }
  });

  test('names the content type', async () => {
    const { headers } = await ask(`${base}data/rows.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  test('applies every rule of _headers that fits', async () => {
    expect((await ask(base)).headers).toMatchObject({ 'x-everywhere': 'yes' });
    const { headers } = await ask(`${base}data/rows.csv`);
    expect(headers).toMatchObject({ 'x-everywhere': 'yes, too', 'x-data': 'one' });
  });

  test.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '..%5csecret.txt',
    'link.txt',
  ])('does not leave the folder for %s', async (target) => {
    const answer = await ask(base + target);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('secret');
  });

  test('refuses malformed addresses and other methods', async () => {
    expect((await ask(`${base}%E0%A4%A`)).status).toBe(400);
    expect((await ask(`${base}%00`)).status).toBe(400);
    expect((await ask(base, 'POST')).status).toBe(405);
  });

  test('answers HEAD without a body', async () => {
    const answer = await ask(base, 'HEAD');
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers['content-length']).toBe(String('home'.length));
  });
});

test('a busy port is exchanged for a free one', async () => {
  const first = await startStaticServer({ folder });
  const port = Number(new URL(first.address).port);
  const second = await startStaticServer({ folder, port });
  expect(new URL(second.address).port).not.toBe(String(port));
  await Promise.all([first.close(), second.close()]);
});
