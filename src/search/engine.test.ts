import { describe, expect, test } from 'vitest';
import { engineOf, type Hit } from './engine.ts';
import type { Piece } from './marks.ts';
import { readQuery } from './query.ts';
import type { SearchRecord } from './record.ts';

const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ kind: 'task', title, line: '', href: `/${title}`, passages: [] },
  ...more,
});
const hostile = '<img src=x onerror=alert(1)>\u202E${}';
const search = await engineOf([
  record('实际利用外资', {
    kind: 'history',
    passages: [{ text: 'Foreign capital actually used', lang: 'en' }],
  }),
  record('第1题', {
    passages: [
      { text: '吸引外资落地，扩大投资。', side: '任务', href: '/1#task' },
      { text: '新设外资企业。', side: '完成情况', href: '/1#report' },
    ],
  }),
  record('外资企业新设', { kind: 'bureau', href: '/firms' }),
  record('固定资金和资产'),
  record(hostile, { passages: [{ text: hostile }] }),
]);
const ask = (typed: string) => search(readQuery(typed));
const titles = (typed: string) => ask(typed).map(({ title }) => written(title));
const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const sentence = (hit: Hit | undefined) => written(hit?.sentence?.pieces ?? []);

describe('the search', () => {
  test('puts what leads to more first', () => {
    expect(titles('外资')).toEqual(['实际利用[外资]', '[外资]企业新设', '第1题']);
  });
  test('puts a name in another language before a mention', async () => {
    const named = await engineOf([
      record('提到', { passages: [{ text: 'Lifts, in a note.', side: '注', lang: 'en' }] }),
      record('电梯', { passages: [{ text: 'Lifts in a label.', lang: 'en' }] }),
    ]);
    expect(named(readQuery('lifts')).map(({ title }) => written(title))).toEqual(['电梯', '提到']);
  });
  test('leads to the place of the sentence that fits best', () => {
    const [, hit] = ask('外资企业');
    expect(hit?.href).toBe('/1#report');
    expect(sentence(hit)).toBe('新设[外资企业]。');
  });
  test('finds English in any case, by the beginning of a word', () => {
    expect(sentence(ask('FOREIGN cap')[0])).toBe('[Foreign] [capital] actually used');
    expect(ask('FOREIGN cap').map(({ exact }) => exact)).toEqual([true]);
  });
  test('guesses at a misspelt word, and says so', () => {
    expect(ask('foriegn capital').map(({ exact }) => exact)).toEqual([false]);
  });
  test('takes Chinese that stands scattered for near, not for exact', () => {
    expect(ask('固定资产').map(({ exact }) => exact)).toEqual([false]);
    expect(titles('固定资产')).toEqual(['[固定资]金和[资产]']);
  });
  test('puts what comes near after what has it all', () => {
    const hits = ask('新设外资企业');
    expect(hits.map(({ exact }) => exact)).toEqual([true, false]);
    expect(hits.map(({ href }) => href)).toEqual(['/1#report', '/firms']);
  });
  test.each(['', '，。', '没有的事', 'xyzzy', '<>', '字'.repeat(10_000)])(
    'of %j finds nothing and breaks nothing',
    (typed) => {
      expect(ask(typed)).toEqual([]);
    },
  );
  test('of markup finds what has it, as text', () => {
    const [hit] = ask('<img src=x onerror=alert(1)>');
    expect(hit?.title.map(({ text }) => text).join('')).toBe(hostile);
  });
  test('of words that objects know finds nothing', () => {
    for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString'])
      expect(ask(word)).toEqual([]);
  });
});
