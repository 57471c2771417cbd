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
  test('puts what is called so before what leads to more but only has it in its name', async () => {
    const schools = await engineOf([
      record('Schools built and schools enlarged', { kind: 'history' }),
      record('Schools', { kind: 'theme' }),
    ]);
    expect(schools(readQuery('schools')).map(({ title }) => written(title))).toEqual([
      '[Schools]',
      '[Schools] built and [schools] enlarged',
    ]);
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
  describe('of pinyin', () => {
    const named = (title: string, pinyin: string, more: Partial<SearchRecord> = {}) =>
      record(title, { ...{ kind: 'comparison', pinyin }, ...more });
    const fields = [
      named('跟踪检查：9次', 'gen zong jian cha', { passages: [{ text: 'Checks.', lang: 'en' }] }),
      record('变化', { passages: [{ text: 'Jiancha went ahead.', lang: 'en' }] }),
      named('问题：3个', 'wen ti'),
      named('检查', 'jian cha', { passages: [{ text: '今年检查三次。', side: '报告' }] }),
      named('电视台', 'dian shi tai', {
        kind: 'bureau',
        passages: [{ text: '区“广播”台、电台', side: '又名', pinyin: 'qu guang bo tai dian tai' }],
      }),
    ];
    const shown = async (typed: string, among: readonly SearchRecord[] = fields) =>
      (await engineOf(among))(readQuery(typed)).map((hit) => ({
        ...{ title: written(hit.title), sentence: sentence(hit), exact: hit.exact },
      }));

    test('finds a name by its initials, and marks all that is meant', async () => {
      expect(await shown('gzj')).toEqual([
        { title: '[跟踪检]查：9次', sentence: 'Checks.', exact: true },
      ]);
    });
    test('finds a name by its syllables, the whole name first', async () => {
      const among = fields.filter(({ title }) => title !== '变化');
      expect(await shown('Jian Cha', among)).toEqual([
        { title: '[检查]', sentence: '今年[检查]三次。', exact: true },
        { title: '跟踪[检查]：9次', sentence: 'Checks.', exact: true },
      ]);
    });
    test('finds another name of the same', async () => {
      expect(await shown('qgbt')).toEqual([
        { title: '电视台', sentence: '[区“广播”台]、电台', exact: true },
      ]);
    });
    test('comes behind a word that is written so, and is called near then', async () => {
      const found = await shown('jiancha');
      expect(found.map(({ title, exact }) => [title, exact])).toEqual([
        ['变化', true],
        ['[检查]', false],
        ['跟踪[检查]：9次', false],
      ]);
      expect((await shown('went')).map(({ title }) => title)).toEqual(['变化', '[问题]：3个']);
    });
    test('tells nothing twice', async () => {
      const lifts = named('电梯', 'dian ti', { passages: [{ text: 'Dianti.', lang: 'en' }] });
      expect(await shown('dianti', [lifts])).toEqual([
        { title: '电梯', sentence: '[Dianti].', exact: true },
      ]);
    });
    test('leaves no need to guess at a misspelt word', async () => {
      const guessed = record('名单', { passages: [{ text: 'Wento.', lang: 'en' }] });
      const titles = async (among: readonly SearchRecord[]) =>
        (await shown('wenti', among)).map(({ title }) => title);
      expect(await titles([guessed])).toEqual(['名单']);
      expect(await titles([...fields, guessed])).toEqual(['[问题]：3个']);
    });
    test('finds nothing where no name is spelt', async () => {
      const unspelt = [record('加装电梯'), record('外资')];
      expect(await shown('jzdt', unspelt)).toEqual([]);
      expect(await shown('waizi', unspelt)).toEqual([]);
    });
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
