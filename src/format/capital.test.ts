import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test.each([
  ['provisional', 'Provisional'],
  ['R&D spending', 'R&D spending'],
  ['预计数', '预计数'],
  ['', ''],
])('“%s” begins a line as “%s”', (text, expected) => {
  expect(capital(text)).toBe(expected);
});
