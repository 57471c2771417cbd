/** Serves a built site as if it were published where it is served, so that tools stay on this machine. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { PublishedSite } from './links.ts';

export interface SiteServer {
  /** What stands in every page where the site's own address was. */
  origin: string;
  /** Put before an encoded address, leads to the same path of this server. */
  proxy: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

export async function serveAsPublished({ folder, site }: PublishedSite): Promise<SiteServer> {
  let origin = '';
  const server = http.createServer((request, response) => {
    const asked = new URL(request.url ?? '/', origin);
    const { pathname } = new URL(asked.searchParams.get('through') ?? asked.href);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = fs.readFileSync(file);
    const text = type.includes('utf-8') ? bytes.toString('utf8').replaceAll(site, origin) : bytes;
    response.writeHead(200, { 'Content-Type': type }).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    proxy: `${origin}/?through=`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
