import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { gb18030 } from '../../tests/support/gb18030.ts';
import { isDamagedUtf8, utf8, utf8OrGb18030 } from './encoding.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const tasks = path.join(base, 'lakeside/2020/tasks.csv');
const sentences = '一年一张答卷，逐条对照。新增停车泊位520个,其中公共泊位120个。';

describe('bytes', () => {
  test('of a table that another program wrote in GB18030 are read to the letter', () => {
    const written = fs.readFileSync(path.resolve('tests/data/spreadsheets/tasks-gb18030.csv'));
    expect(utf8(written)).toBeUndefined();
    expect(utf8OrGb18030(written)).toBe(fs.readFileSync(tasks, 'utf8'));
  });
  test.each(['拱墅', '“乙”——丙……', 'm²、€、𠮷、㐀', 'plain ASCII', ''])(
    'of %j are the same in either encoding',
    (text) => {
      expect(utf8OrGb18030(gb18030(text))).toBe(text);
      expect(utf8OrGb18030(encode(text))).toBe(text);
      expect(utf8OrGb18030(encode(`\uFEFF${text}`))).toBe(text);
    },
  );
  test('that can be read as either are UTF-8', () => {
    expect(utf8OrGb18030(Uint8Array.of(0xc4, 0xa3))).toBe('ģ');
  });
  test.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0x4e)],
    ['GB18030 that was cut off', gb18030(sentences).subarray(0, -1)],
    ['nothing', Uint8Array.of(0xff, 0xff)],
  ])('of %s are refused', (_, bytes) => {
    expect(utf8OrGb18030(bytes)).toBeUndefined();
  });
});

describe('UTF-8 that was damaged', () => {
  const whole = encode(sentences);
  test('is never taken for GB18030, wherever it is cut off', () => {
    const read = [...whole.keys()]
      .slice(12)
      .map((end) => utf8OrGb18030(whole.subarray(0, end)))
      .filter((text) => text !== undefined && !sentences.startsWith(text));
    expect(read).toEqual([]);
  });
  test('is never taken for GB18030, whichever byte is lost or changed', () => {
    for (const at of whole.keys()) {
      const without = [...whole.subarray(0, at), ...whole.subarray(at + 1)];
      const changed = whole.with(at, 0x41);
      for (const bytes of [Uint8Array.from(without), changed]) {
        const text = utf8OrGb18030(bytes);
        expect(text === undefined || text === utf8(bytes), `byte ${at}`).toBe(true);
      }
    }
  });
  test('would often read as GB18030, but as nonsense', () => {
    const reads = [...whole.keys()].filter((end) => {
      const cut = whole.subarray(0, end);
      try {
        new TextDecoder('gb18030', { fatal: true }).decode(cut);
        return utf8(cut) === undefined;
      } catch {
        return false;
      }
    });
    expect(reads.length).toBeGreaterThan(5);
  });
  test('is not suspected where the text is GB18030', () => {
    const texts = [
      sentences,
      ...fs.readFileSync(tasks, 'utf8').split('\n'),
      '模块，摸排，谋划，魔法，秒，',
    ];
    for (const text of texts) expect(isDamagedUtf8(gb18030(text)), text).toBe(false);
  });
  test('is told by its byte-order mark alone', () => {
    expect(utf8OrGb18030(Uint8Array.of(0xef, 0xbb, 0xbf, 0xe4, 0xb8))).toBeUndefined();
  });
});
