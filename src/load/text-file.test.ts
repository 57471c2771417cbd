import { describe, expect, test } from 'vitest';
import { withFolder } from '../../tests/corpora/folder.ts';
import { Faults, formatFault } from './fault.ts';
import { lineOf, readText, showControls } from './text-file.ts';

const read = (content: string | Uint8Array | undefined) => {
  const faults = new Faults();
  const files = content === undefined ? {} : { 'a.csv': content };
  const text = withFolder(files, (folder) => readText(folder, 'a.csv', faults));
  return { text, faults: faults.all.map(formatFault), lost: faults.lacks('a.csv') };
};
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('a text file', () => {
  test.each([
    ['plain', '一\n二\n', '一\n二\n'],
    ['with a byte-order mark', '\uFEFF一\n', '一\n'],
    ['with line ends of Windows', '一\r\n二\r\n', '一\n二\n'],
    ['that is empty', '', ''],
  ])('%s is read', (_, content, text) => {
    expect(read(content)).toEqual({ text, faults: [], lost: false });
  });

  const NOT_UTF8 = 'a.csv: is not UTF-8 → save it again as UTF-8 (in Excel: “CSV UTF-8”)';
  test.each([
    ['GB18030', bytes(0xb9, 0xb0, 0xca, 0xfb)],
    ['UTF-16', bytes(0xff, 0xfe, 0x00, 0x4e)],
    ['UTF-8 that was cut off', bytes(0xe4, 0xb8)],
  ])('in %s is refused', (_, content) => {
    expect(read(content)).toEqual({ text: undefined, faults: [NOT_UTF8], lost: true });
  });
  test('that is missing is refused', () => {
    expect(read(undefined)).toEqual({
      text: undefined,
      faults: ['a.csv: is missing → create it; data/README.md shows what belongs in it'],
      lost: true,
    });
  });
  test('with a character that was lost names the line', () => {
    expect(read('一\n二\n�\n').faults).toEqual([
      'a.csv, line 3: holds � where a character was lost by an earlier conversion → ' +
        'copy the words from the document again, and save as UTF-8',
    ]);
  });
});

describe('control characters', () => {
  test.each([
    ['\u202E', '⟨U+202E⟩'],
    ['\u2066', '⟨U+2066⟩'],
    ['\u200F', '⟨U+200F⟩'],
    ['\u061C', '⟨U+061C⟩'],
    ['\0', '⟨U+0000⟩'],
    ['\x1B', '⟨U+001B⟩'],
    ['\x7F', '⟨U+007F⟩'],
  ])('%j is made visible', (character, shown) => {
    expect(showControls(`前${character}后`)).toBe(`前${shown}后`);
  });
  test.each(['\n', '\t', ' ', '　', '“”', '\u200D', '𠮷', '😀'])('%j is left alone', (text) => {
    expect(showControls(text)).toBe(text);
  });
  test('are all shown, not the first alone', () => {
    expect(showControls('\u202Ea\u202Cb\u202E')).toBe('⟨U+202E⟩a⟨U+202C⟩b⟨U+202E⟩');
  });
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
])('offset %d of three short lines is in line %d', (offset, line) => {
  expect(lineOf('a\n\nb', offset)).toBe(line);
});
