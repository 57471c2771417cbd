import { expect, test } from 'vitest';
import { inside } from './inside.ts';

test.each([
  ['Not in the report', 'not in the report'],
  ['Exceeded', 'exceeded'],
  ['RMB 2 billion', 'RMB 2 billion'],
  ['US$190 million', 'US$190 million'],
  ['R&D spending', 'R&D spending'],
  ['Canal Talent projects reviewed', 'Canal Talent projects reviewed'],
  ['an estimated 3', 'an estimated 3'],
  ['“Dayun” talent', '“Dayun” talent'],
  ['', ''],
])('“%s” in a sentence is “%s”', (text, found) => {
  expect(inside(text)).toBe(found);
});
