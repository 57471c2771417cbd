import { describe, expect, test } from 'vitest';
import { steadyNumbers } from './steady-numbers.ts';

const page = (body: string, lang = 'en'): string =>
  `<html lang="${lang}"><body>${body}</body></html>`;

describe('amounts on a page', () => {
  test('stay in one line, currency and magnitude with their number', () => {
    expect(steadyNumbers(page('<p>at least RMB 73.5 billion, or <b>US$745 million</b></p>'))).toBe(
      page('<p>at least RMB\u00A073.5\u00A0billion, or <b>US$745\u00A0million</b></p>'),
    );
  });

  test.each([
    ['words without a number', '<p>many million people</p>'],
    ['attributes', '<p title="US$745 million">a</p>'],
    ['data for machines', '<script type="application/ld+json">{"a": ">RMB 73.5 billion"}</script>'],
    ['titles', '<title>US$745 million</title>'],
  ])('change nothing in %s', (_, body) => {
    expect(steadyNumbers(page(body))).toBe(page(body));
  });

  test('change nothing in an embed, whose bytes give its version', () => {
    const embed = '<html lang="en" data-chart="a"><p>RMB 3 billion</p></html>';
    expect(steadyNumbers(embed)).toBe(embed);
  });

  test('change nothing in Chinese', () => {
    expect(steadyNumbers(page('<p>RMB 3</p>', 'zh-CN'))).toBe(page('<p>RMB 3</p>', 'zh-CN'));
  });
});
