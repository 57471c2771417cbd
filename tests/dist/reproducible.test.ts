import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';

test('the same sources build to the same bytes in another folder, time zone and locale', () => {
  const elsewhere = inject('elsewhere');
  expect(elsewhere.code, elsewhere.output).toBe(0);
  expect(digests(elsewhere.folder)).toEqual(digests(dist));
});

/** One digest a file, so that a failure names the files that differ. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => {
      const bytes = fs.readFileSync(path.join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}
