import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  indicatorWith,
  judged,
  other,
  silent,
  targetWith,
} from '../../tests/corpora/sample.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Result } from '../domain/result.ts';
import type { Target } from '../domain/target.ts';
import { REASONS } from '../domain/verdict.ts';
import { letterOf, lineText, type Cited } from './letter.ts';

const cited: Cited = {
  task: { no: 2, section: '便民' },
  source: {
    ...{ publisher: '区府办', title: '主要任务完成情况', issued: '2021-01-08' },
    indexNumber: 'K1/29615',
  },
  bureaus: ['区城管局', '区交通局'],
};
const comparison = (result: Result, facts: Partial<Target> = {}): Comparison => ({
  ...{ target: targetWith(facts), result, indicator: indicatorWith() },
  verdict: judged(result, facts),
});
const linesOf = (of: Comparison, by: Cited = cited): readonly string[] =>
  (letterOf(of, by)?.lines ?? []).map(lineText);
const thing = '新增停车泊位，2020年，单位：个';

describe('a letter that asks for a number', () => {
  test('cites the document with its date and index number, the task and who leads it', () => {
    expect(linesOf(comparison(silent))).toEqual(
      expect.arrayContaining([
        '文件：区府办《主要任务完成情况》，2021年1月8日，索引号K1/29615。',
        '位置：序号2，便民；牵头单位：区城管局、区交通局。',
      ]),
    );
  });
  test('leaves out an index number that there is not', () => {
    const source = { ...cited.source, indexNumber: undefined };
    expect(linesOf(comparison(silent), { ...cited, source })).toContain(
      '文件：区府办《主要任务完成情况》，2021年1月8日。',
    );
  });
  test('puts single title marks within its own', () => {
    const source = { ...cited.source, title: '《政府工作报告》完成情况' };
    expect(linesOf(comparison(silent), { ...cited, source }).join('')).toContain(
      '《〈政府工作报告〉完成情况》',
    );
  });
  test('quotes the target, and says where it stands only in the report', () => {
    expect(linesOf(comparison(silent))).toContain('目标的原文：新增停车泊位500个');
    expect(linesOf(comparison(silent, { printedIn: 'report' }))).toContain(
      '目标的原文（印在完成情况里）：新增停车泊位500个',
    );
  });
  test('quotes what the report says', () => {
    expect(linesOf(comparison(assertion))).toContain('完成情况的原文：已完成。');
  });
  test('says that the report is silent, and quotes nothing', () => {
    const lines = linesOf(comparison(silent));
    expect(lines).toContain('完成情况没有提到这个目标。');
    expect(lines.filter((line) => line.startsWith('完成情况的原文'))).toEqual([]);
  });
  test('explains why a figure does not answer, where a curator did', () => {
    expect(linesOf(comparison(other))).toContain('说明：目标按个算，报告按人次算。');
    expect(linesOf(comparison(silent)).filter((line) => line.startsWith('说明'))).toEqual([]);
  });
  test('leaves all that is about the sender blank', () => {
    const blanks = linesOf(comparison(silent)).filter((line) => line.includes('＿'));
    expect(blanks.map((line) => line.replace(/：?＿.*/u, ''))).toEqual([
      ...['受理机关', '申请人姓名（名称）', '证件名称和号码', '联系地址和邮政编码'],
      ...['联系电话或电子邮箱', '申请人（签名或者盖章）', ''],
    ]);
  });
  test('keeps the words of records apart from its own', () => {
    const words = (letterOf(comparison(assertion), cited)?.lines ?? [])
      .flat()
      .flatMap((part) => (typeof part === 'string' ? [] : part.words));
    expect(words).toEqual(
      expect.arrayContaining(['新增停车泊位500个', '已完成。', '区府办', '新增停车泊位']),
    );
  });
});

describe('what is asked', () => {
  const asked = (of: Comparison) => linesOf(of).find((line) => line.startsWith('1. '));

  test.each<[string, Comparison, string]>([
    [
      'the number, where the report is silent',
      comparison(silent),
      `1. 这个目标的实际完成数（${thing}），并注明统计的起止时间和口径。`,
    ],
    [
      'the number behind “done”',
      comparison(assertion),
      `1. 据以认定这个目标已经做到的实际完成数（${thing}），并注明统计的起止时间和口径。`,
    ],
    [
      'the number in the target’s measure and period, where another was given',
      comparison(other),
      `1. 与目标同一口径、同一单位、同一时段的实际完成数（${thing}）。`,
    ],
    [
      'what was still to come then',
      comparison(deferred),
      `1. 完成情况公布时还没有、之后形成的实际完成数（${thing}）；如果至今没有形成，请告知。`,
    ],
    [
      'the exact number, where a range spans the target',
      comparison(figureWith({ value: 490, bound: 'moreThan' })),
      `1. 实际完成的确切数，不是范围或者约数（${thing}）。`,
    ],
    [
      'the exact number and the standard, where readings differ',
      comparison(figureWith({ value: 4.6, unit: '个' }), {
        comparator: 'about',
        ...{ value: 5, decimals: 0 },
      }),
      `1. 实际完成的确切数（${thing}），以及认定这个目标是否完成所用的标准。`,
    ],
  ])('is %s', (_, of, text) => {
    expect(asked(of)).toBe(text);
  });

  test('differs by reason, and there is none where the target can be judged', () => {
    const texts = REASONS.map((reason) =>
      asked({ ...comparison(silent), verdict: { ...judged(silent), reason } }),
    );
    expect(new Set(texts).size).toBe(REASONS.length);
    expect(letterOf(comparison(figureWith()), cited)).toBeUndefined();
  });
});
