import { describe, expect, it } from 'vitest';
import { opening, shortened } from './plain-text.ts';

describe('the opening of a text', () => {
  it.each([
    ['短。', 10, '短。'],
    ['第一句。第二句。第三句。', 9, '第一句。第二句。'],
    ['第一句很长很长。第二句。', 6, '第一句很长…'],
    ['One. Two. Three.', 10, 'One. Two.'],
    ['Up by 1.5 points. Then more.', 20, 'Up by 1.5 points.'],
    ['Ranked no. 3. Then more.', 14, 'Ranked no. 3.'],
    ['Ranked no. 3 of all. Then more.', 12, 'Ranked no.…'],
    ['Some words without an end', 11, 'Some words…'],
    ['Some words without an end', 14, 'Some words…'],
    ['有Excel和SQLite文件', 12, '有Excel和SQLi…'],
  ])('of %j in %i characters is %j', (text, length, said) => {
    expect(opening(text, length)).toBe(said);
  });
});

describe('a text that is too long', () => {
  it.each([
    ['One. Two. Three.', 14, 'One. Two.…'],
    ['One. Two. Three.', 16, 'One. Two. Three.'],
    ['at least 12%, not in the report', 14, 'at least 12%,…'],
    ['第一句。第二句。', 6, '第一句。第…'],
  ])('of %j for %i characters is %j', (text, length, said) => {
    expect(shortened(text, length)).toBe(said);
  });
});
