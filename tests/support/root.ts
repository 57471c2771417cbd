/** Where the project and its tools stand on this machine. */
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The built site, as `npm run build` leaves it. */
export const dist = path.resolve(root, process.env['OUT'] ?? 'dist');

/** What the tests unpack or write once and use again; gone with the next `npm ci`. */
export const cache = path.join(root, 'node_modules', '.cache', 'test-browser');

const installed = path.join(root, 'node_modules', '.bin', 'node');

/** The Node that the lock file brings, whichever one started the tests. */
export const node = fs.existsSync(installed) ? installed : process.execPath;
