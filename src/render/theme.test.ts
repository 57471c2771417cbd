import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { coloured, THEMES } from './theme.ts';

const css = readFileSync(path.resolve('src/styles/tokens.css'), 'utf8');
const sheetOf = (selector: string): string =>
  css.split(`${selector} {`, 2)[1]?.split('}', 1)[0] ?? '';

describe('the colours of pictures', () => {
  test.each([
    ['light', ':root', THEMES.light],
    ['dark', ":root:not([data-theme='light'])", THEMES.dark],
    ['dark, where the reader chose so,', ":root[data-theme='dark']", THEMES.dark],
  ] as const)('are those of the %s page', (_theme, selector, palette) => {
    const sheet = sheetOf(selector);
    const onPage = Object.keys(palette).map((name) => [
      name,
      new RegExp(`--${name}: (#\\w+);`, 'u').exec(sheet)?.[1],
    ]);
    expect(Object.fromEntries(onPage)).toEqual(palette);
  });

  test('are written out', () => {
    expect(coloured('<g fill="var(--ink)" stroke="currentColor"/>', 'print')).toBe(
      '<g fill="#000000" stroke="#000000"/>',
    );
  });

  test('are refused where a name is unknown, which a renderer would leave out', () => {
    expect(() => coloured('<g fill="var(--gold)"/>', 'light')).toThrow('--gold');
  });
});
