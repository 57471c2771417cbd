import { expect, test } from 'vitest';
import { straightQuotes } from './straight-quotes.ts';

test('English markup has straight quotation marks in its texts alone', () => {
  const markup = '<a title="“x”"><title>“t”</title>the district’s “Dayun”</a>';
  expect(straightQuotes(markup, 'en')).toBe(
    '<a title="“x”"><title>“t”</title>the district\'s "Dayun"</a>',
  );
});

test('Chinese keeps its own', () => {
  const markup = '<p>“大运英才”</p>';
  expect(straightQuotes(markup, 'zh')).toBe(markup);
});
