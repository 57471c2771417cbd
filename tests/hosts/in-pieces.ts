/** The built site from a server whose embeds arrive in pieces, as they do over a slow line. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { dist } from '../support/root.ts';

/** How many pieces an embed comes in, and the milliseconds between two, enough to paint each. */
const [PIECES, PAUSE] = [6, 100];

/** Starts the server; its address stands for the folder `dist/`. */
export async function serveInPieces(): Promise<{ address: string; close: () => void }> {
  const server = http.createServer((request, response) => void answer(request.url!, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(url: string, response: http.ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  const page = pathname.endsWith('/');
  const file = path.join(dist, page ? `${pathname}index.html` : pathname);
  if (!fs.existsSync(file)) return void response.writeHead(404).end();
  const bytes = fs.readFileSync(file);
  response.writeHead(200, { 'Content-Type': page ? 'text/html' : 'text/javascript' });
  const length = page ? Math.ceil(bytes.length / PIECES) : bytes.length;
  for (let start = 0; start < bytes.length; start += length) {
    if (start > 0) await setTimeout(PAUSE);
    response.write(bytes.subarray(start, start + length));
  }
  response.end();
}
