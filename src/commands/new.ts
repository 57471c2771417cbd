/**
 * Lays out a folder for new data: `npm run new -- place <id>`, `npm run new -- year <place> <year>`.
 *
 * The folder is valid at once and builds to pages which say that nothing is collected yet.
 * `DATA` names the data folder (default `data`). Nothing that is there is ever overwritten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answer } from './new-request.ts';

const words = process.argv.slice(2);
const data = path.resolve(process.env['DATA'] ?? 'data');
const result = answer(words, data);

if ('faults' in result) {
  console.error(result.faults.join('\n'));
  process.exitCode = 1;
} else {
  for (const { file, content } of result.files) {
    const full = path.join(data, file);
    mkdirSync(path.dirname(full), { recursive: true });
    // Fails where the file has appeared meanwhile.
    writeFileSync(full, content, { flag: 'wx' });
    console.log(`New: ${path.relative(process.cwd(), full)}`);
  }
  console.log(
    words[0] === 'place'
      ? `Next: name it in place.json, then npm run new -- year ${words[1] ?? ''} <year>`
      : 'Next: add the document to sources.json, fill the tables, then npm run check',
  );
}
