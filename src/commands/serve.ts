/**
 * Serves the built site on this machine until interrupted: `node src/commands/serve.ts`.
 *
 * `OUT` names the folder (default `dist`), `BASE` the path it was built for (default `/`) and
 * `PORT` the port to try first (default 4173).
 */
import fs from 'node:fs';
import path from 'node:path';
import { startStaticServer } from './static-server.ts';

const folder = path.resolve(process.env['OUT'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4173);

if (!fs.existsSync(path.join(folder, 'index.html'))) {
  fail(`There is no built site in ${folder}. Build it first: npm run build`);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535, not “${process.env['PORT']}”.`);
}

const server = await startStaticServer({ folder, base: process.env['BASE'] ?? '/', port });
console.log(`The site is at ${server.address} (Ctrl+C stops the server).`);

// A terminal and npm may both pass the signal on, so it has to bear being sent twice.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
