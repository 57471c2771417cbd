import { describe, expect, test } from 'vitest';
import { withFolder } from '../../tests/corpora/folder.ts';
import { Faults, formatFault } from './fault.ts';
import { AS_TABLE, AS_UTF8, lineOf, readText, showControls, type Reading } from './text-file.ts';

const read = (content: string | Uint8Array | undefined, reading?: Reading) => {
  const faults = new Faults();
  const files = content === undefined ? {} : { 'a.csv': content };
  const text = withFolder(files, (folder) => readText(folder, 'a.csv', faults, reading));
  return { text, faults: faults.all.map(formatFault), lost: faults.lacks('a.csv') };
};
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('a text file', () => {
  test.each([
    ['plain', '一\n二\n', '一\n二\n'],
    ['with a byte-order mark', '\uFEFF一\n', '一\n'],
    ['with line ends of Windows', '一\r\n二\r\n', '一\n二\n'],
    ['with line ends of old Macs', '一\r二\r', '一\n二\n'],
    ['that is empty', '', ''],
  ])('%s is read', (_, content, text) => {
    expect(read(content)).toEqual({ text, faults: [], lost: false });
  });

  const GB18030 = bytes(0xb9, 0xb0, 0xca, 0xfb);
  const UTF16 = bytes(0xff, 0xfe, 0x00, 0x4e);
  test.each<[string, Uint8Array, Reading, string]>([
    ['GB18030', GB18030, AS_UTF8, 'is not UTF-8 → save it again as UTF-8'],
    ['UTF-16', UTF16, AS_UTF8, 'is not UTF-8 → save it again as UTF-8'],
    [
      ...(['UTF-16', UTF16, AS_TABLE] as const),
      'is not UTF-8, nor GB18030 → save it again as UTF-8 (in Excel: “CSV UTF-8”)',
    ],
  ])('in %s is refused where it must not be', (_, content, reading, fault) => {
    expect(read(content, reading)).toEqual({
      text: undefined,
      faults: [`a.csv: ${fault}`],
      lost: true,
    });
  });
  test('in GB18030 is read where it is a table', () => {
    expect(read(GB18030, AS_TABLE)).toEqual({ text: '拱墅', faults: [], lost: false });
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
  test.each([
    ['\uE5E5', '⟨U+E5E5⟩'],
    ['\uF8FF', '⟨U+F8FF⟩'],
  ])('with the private sign %j, which prints nothing in particular, names it', (sign, shown) => {
    expect(read(`一\r\n二${sign}\r\n`).faults).toEqual([
      expect.stringContaining(`a.csv, line 2: holds ${shown} where a character was lost`),
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
