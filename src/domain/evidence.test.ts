import { describe, expect, test } from 'vitest';
import { locate, numbersIn, prints, squeeze } from './evidence.ts';

describe('a quote in a document', () => {
  const REPORT = '完成绿道 8.3\n公里,新增停车泊位520个;其中公共泊位120个。';
  test.each([
    ['word for word', '新增停车泊位520个', true],
    ['across a line break of the document', '完成绿道8.3公里', true],
    ['with white space of its own', '新增 停车\t泊位　520 个', true],
    ['in two fragments', '完成绿道……公共泊位120个', true],
    ['in three fragments', '完成……新增……其中', true],
    ['as a whole', REPORT, true],
    ['with another digit', '新增停车泊位521个', false],
    ['with a missing digit', '新增停车泊位52个', false],
    ['with a full-width comma for a half-width one', '8.3公里，新增', false],
    ['without its comma', '8.3公里新增', false],
    ['with a corrected word', '新增停车位520个', false],
    ['in fragments of another order', '公共泊位120个……完成绿道', false],
    ['in overlapping fragments', '停车泊位520个……520个', false],
    ['in one good and one bad fragment', '完成绿道……公共泊位121个', false],
    ['with a half ellipsis', '完成绿道…公共泊位120个', false],
    ['with an empty fragment', '完成绿道……', false],
    ['that is empty', '', false],
    ['that is white space', ' \n', false],
  ])('%s: %j is found: %s', (_, quote, found) => {
    expect(locate(quote, REPORT) !== undefined).toBe(found);
  });

  test('is located in the text without white space', () => {
    const places = locate('绿道8.3……520', REPORT) ?? [];
    const squeezed = squeeze(REPORT);
    expect(places.map(({ start, end }) => squeezed.slice(start, end))).toEqual(['绿道8.3', '520']);
  });
  test('takes the next place after the fragment before it', () => {
    expect(locate('个……泊位', '泊位5个、泊位6个')).toEqual([
      { start: 3, end: 4 },
      { start: 5, end: 7 },
    ]);
  });
});

describe('white space is all that is removed', () => {
  test.each([
    [' a\tb\r\nc ', 'abc'],
    ['甲　乙\u00a0丙', '甲乙丙'],
    ['甲，乙, 丙。', '甲，乙,丙。'],
    ['“肿癌”', '“肿癌”'],
  ])('%j becomes %j', (written, squeezed) => {
    expect(squeeze(written)).toBe(squeezed);
  });
});

describe('the numbers that a quote prints', () => {
  test.each<[string, number[]]>([
    ['新增停车泊位20319个', [20319]],
    ['同比增长14.5%,完成10%', [14.5, 10]],
    ['共1,362.8亿元', [1362.8]],
    ['合计12,345,678元', [12345678]],
    ['562 .87亿元', [562.87]],
    ['0.3-0.8%', [0.3, 0.8]],
    ['开展百场活动', [100]],
    ['生活垃圾“零增长”', [0]],
    ['位列主城区第一', [1]],
    ['营收增加超千亿目标', [1000]],
    ['十五个名校集团', [15]],
    ['两百二十家', [220]],
    ['两个项目', [2]],
    ['已完成。', []],
    ['', []],
  ])('%j: %j', (quote, numbers) => {
    expect(numbersIn(quote)).toEqual(numbers);
  });

  test.each<[number, string, boolean]>([
    [35, '新增绿地35万平方米', true],
    [35, '新增绿地350万平方米', false],
    [35, '新增绿地0.35万平方米', false],
    [35, '新增绿地35.5万平方米', false],
    [35, '新增绿地135万平方米', false],
    [35, '新增绿地3,500万平方米', false],
    [3500, '新增绿地3,500平方米', true],
    [38.6, '扩绿38.60万方', true],
    [0, '增长20%', false],
    [0, '增长0%', true],
    [-3, '下降3%', true],
    [100, '百场活动', true],
    [1, '新增停车泊位10个', false],
    [20, '数10座', false],
  ])('%d in %j: %s', (value, quote, printed) => {
    expect(prints(quote, value)).toBe(printed);
  });
});
