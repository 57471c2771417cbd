/**
 * Serves a folder of finished files on loopback, the way a static host does: `index.html`,
 * redirects to the trailing slash, `404.html`, and the headers that `_headers` asks for.
 */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor, readHeaderRules } from './header-rules.ts';

export interface StaticServer {
  /** Where the site's first page is, the base included: `http://127.0.0.1:4173/`. */
  address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  folder: string;
  /** The path under which the site was built. */
  base?: string;
  /** Taken when free; otherwise, or with 0, the system chooses one. */
  port?: number;
}

const host = '127.0.0.1';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const folder = fs.realpathSync(options.folder);
  const base = withSlashes(options.base ?? '/');
  const rules = readHeaderRules(path.join(folder, '_headers'));

  const server = http.createServer((request, response) => {
    const answer = answerTo(request.method ?? 'GET', request.url ?? '/', folder, base);
    response.writeHead(answer.status, {
      'Cache-Control': 'no-cache',
      ...headersFor(rules, answer.path),
      ...answer.headers,
      'Content-Length': answer.body.byteLength,
    });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });

  const port = await listen(server, options.port ?? 0);
  return {
    address: `http://${host}:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  /** The path inside the site, by which `_headers` chooses its headers. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

function answerTo(method: string, target: string, folder: string, base: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, 'This server answers GET and HEAD only.', { Allow: 'GET, HEAD' });
  }
  const [rawPath = '/', query] = target.split('?', 2);
  const asked = decodedPath(rawPath);
  if (asked === undefined) return plain(400, 'The address cannot be read.');
  if (asked === '/' && base !== '/') return redirect(302, base);
  if (`${asked}/` === base) return redirect(308, base);
  if (!asked.startsWith(base)) return notFound(asked, folder);

  const inside = `/${asked.slice(base.length)}`;
  const file = fileInside(folder, inside);
  if (file === undefined) return notFound(inside, folder);
  if (!fs.statSync(file).isDirectory()) {
    return inside.endsWith('/') ? notFound(inside, folder) : found(file, inside);
  }
  const index = path.join(file, 'index.html');
  if (!fs.existsSync(index)) return notFound(inside, folder);
  if (inside.endsWith('/')) return found(index, inside);
  return redirect(308, encodeURI(`${asked}/`) + (query === undefined ? '' : `?${query}`));
}

/** The path with `%xx`, `.` and `..` resolved, or nothing when it is malformed or leads outside. */
function decodedPath(raw: string): string | undefined {
  if (!raw.startsWith('/')) return undefined;
  try {
    const decoded = decodeURIComponent(raw);
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
    if (decoded.split('/').includes('..')) return undefined;
    return path.posix.normalize(decoded);
  } catch {
    return undefined;
  }
}

/** The file or folder, unless it is absent, outside of the site, or the host's own `_headers`. */
function fileInside(folder: string, inside: string): string | undefined {
  if (inside === '/_headers') return undefined;
  const candidate = path.join(folder, inside);
  if (!fs.existsSync(candidate)) return undefined;
  const real = fs.realpathSync(candidate);
  return real === folder || real.startsWith(folder + path.sep) ? real : undefined;
}

function found(file: string, inside: string): Answer {
  const type = contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const body = fs.readFileSync(file);
  return { status: 200, path: inside, headers: { 'Content-Type': type }, body };
}

function notFound(inside: string, folder: string): Answer {
  const page = path.join(folder, '404.html');
  if (!fs.existsSync(page)) return { ...plain(404, 'There is no such page.'), path: inside };
  return { ...found(page, inside), status: 404 };
}

function redirect(status: number, location: string): Answer {
  return plain(status, `See ${location}`, { Location: location });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    path: '/',
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(`${text}\n`),
  };
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

async function listen(server: http.Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!busy || port === 0) throw error;
    return listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}
