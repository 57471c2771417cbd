import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { locate, prints } from '../../src/domain/evidence.ts';
import type { Year } from '../../src/domain/year.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { inAWord } from './sample.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const yearOf = (wanted: number): Year => {
  const found = corpus.places[0]?.years.find(({ year }) => year === wanted);
  if (!found) throw new Error(`no year ${wanted}`);
  return found;
};
const [of2021, of2023] = [yearOf(2021), yearOf(2023)];
const comparison = (id: string) => of2023.comparisons.find(({ target }) => target.id === id);
const achievement = (id: string) => of2021.achievements.find((each) => each.achievement.id === id);

describe('the completion table of 2023', () => {
  test('has 120 tasks, numbered without a gap', () => {
    expect(of2023.tasks.map(({ no }) => no)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
  });
  test('has a text, a leader, a bureau and a report for every task', () => {
    const holes = of2023.tasks.filter(
      ({ text, report, leaders, bureaus, section }) =>
        ![text, report, section].every(Boolean) || leaders.length === 0 || bureaus.length === 0,
    );
    expect(holes).toEqual([]);
  });
  test('is carried once, though its document prints it twice', () => {
    const texts = of2023.tasks.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
  test('holds every quote where it is said to stand', () => {
    const lost = of2023.comparisons.flatMap(({ target, result }) => {
      const task = of2023.tasks.find(({ no }) => no === target.task);
      const promised = target.printedIn === 'task' ? task?.text : task?.report;
      return [
        ...(locate(target.quote, promised ?? '') ? [] : [`${target.id} target`]),
        ...(result.kind === 'silent' || locate(result.quote, task?.report ?? '')
          ? []
          : [`${target.id} result`]),
      ];
    });
    expect(lost).toEqual([]);
  });
  test('has every number in its quote', () => {
    const lost = of2023.comparisons.flatMap(({ target, result }) => {
      const reported = 'quantity' in result ? (result.parts ?? [result.quantity.value]) : [];
      const quote = 'quote' in result ? result.quote : '';
      return [
        ...(prints(target.quote, target.value) ? [] : [`${target.id} ${target.value}`]),
        ...reported
          .filter((value) => !prints(quote, value))
          .map((value) => `${target.id} ${value}`),
      ];
    });
    expect(lost).toEqual([]);
  });
  test('has some 50 testable tasks and some 90 targets', () => {
    const testable = new Set(of2023.comparisons.map(({ target }) => target.task)).size;
    expect(of2023.comparisons.length).toBeGreaterThanOrEqual(85);
    expect(testable).toBeGreaterThanOrEqual(45);
    expect(testable).toBeLessThan(60);
  });
});

describe('figures of 2023, read from the document by eye', () => {
  test.each([
    // id, promised, reported, verdict
    ['25.1', 735, 841, 'exceeded'],
    ['39.1', 20, 21, 'exceeded'],
    ['40.1', 6, 7.45, 'exceeded'],
    ['53.2', 180, 84, 'missed'],
    ['59.1', 3, 3, 'met'],
    ['64.1', 139, 165, 'differentMeasure'],
    ['67.4', 2260, 4771, 'exceeded'],
    ['69.1', 45, 45, 'met'],
    ['70.1', 52, 52, 'met'],
    ['74.1', 35, 38.65, 'exceeded'],
    ['77.1', 50, 70.93, 'exceeded'],
    ['77.2', 5000, 20319, 'exceeded'],
    ['77.3', 200, 508, 'exceeded'],
    ['116.1', 100, 100, 'differentMeasure'],
  ])('%s promised %d, reported %d: %s', (id, promised, reported, word) => {
    const found = comparison(id);
    expect(found?.target.value).toBe(promised);
    expect(found && 'quantity' in found.result && found.result.quantity.value).toBe(reported);
    expect(found && inAWord(found.verdict)).toBe(word);
  });
  test.each([
    ['1.1', 5.5, 'claimedWithoutFigure'],
    ['1.2', 5, 'claimedWithoutFigure'],
    ['35.1', 8, 'differentMeasure'],
    ['47.1', 10, 'differentMeasure'],
    ['50.1', 25, 'deferred'],
    ['53.5', 3000, 'differentMeasure'],
    ['76.1', 24.5, 'notReported'],
  ])('%s promised %d, and there is no judging it: %s', (id, promised, reason) => {
    expect(comparison(id)?.target.value).toBe(promised);
    expect(comparison(id)?.verdict).toMatchObject({ outcome: 'undetermined', reason });
  });
  test('the parts of sums are the printed ones', () => {
    const parts = (id: string) => {
      const result = comparison(id)?.result;
      return result && 'parts' in result ? result.parts : undefined;
    };
    expect(parts('64.1')).toEqual([24, 85, 35, 21]);
    expect(parts('70.1')).toEqual([8, 44]);
    expect(parts('70.2')).toEqual([18, 9]);
  });
});

describe('the achievements of 2021', () => {
  test('all have quotes that print their numbers', () => {
    const lost = of2021.achievements.flatMap(({ achievement: each }) => {
      const { quantity, growth, rank, attainment, target } = each;
      const numbers = [quantity?.value, growth?.value, rank, attainment?.value];
      return [
        ...numbers.filter((value) => value !== undefined && !prints(each.quote, value)),
        ...(target && !prints(target.quote, target.value) ? [target.value] : []),
      ].map((value) => `${each.id} ${value}`);
    });
    expect(of2021.achievements.length).toBeGreaterThanOrEqual(75);
    expect(lost).toEqual([]);
  });
  test('come from four bureaus', () => {
    const bureaus = new Set(of2021.achievements.map(({ achievement: { bureau } }) => bureau));
    expect(bureaus.size).toBe(4);
  });
  test.each([
    // id, value, unit, bound, months
    ['funds-audited', 1096.78, '亿元', 'exact', 12],
    ['tracking-audits-investment', 342.22, '亿元', 'exact', 12],
    ['fixed-asset-investment', 562.87, '亿元', 'exact', 10],
    ['foreign-capital', 8.58, '亿美元', 'exact', 11],
    ['profit-making-services-revenue', 439.48, '亿元', 'exact', 9],
    ['projects-started-investment', 710, '亿元', 'moreThan', 12],
    ['key-buildings-floor-area', 1400, '万平方米', 'almost', 12],
    ['science-galleries', 10, '座', 'several', 12],
    ['epidemic-patrols', 300, '人次', 'almost', 12],
    ['challenges-taken-up-amount', 2355, '万元', 'exact', 12],
  ])('%s is %d %s (%s), up to month %d', (id, value, unit, bound, to) => {
    const found = achievement(id)?.achievement;
    expect(found?.quantity).toMatchObject({ value, unit, bound });
    expect(found?.period).toEqual({ year: 2021, from: 1, to });
    expect(achievement(id)?.verdict).toBeUndefined();
  });
  test('have a verdict in the three cases where a target or a completion rate was published', () => {
    const judged = of2021.achievements.flatMap(({ achievement: { id }, verdict }) =>
      verdict ? [[id, inAWord(verdict), verdict.rule]] : [],
    );
    expect(judged).toEqual([
      ['headquarters-recognised', 'exceeded', 'compare'],
      ['headquarters-new-revenue', 'claimedWithoutFigure', 'claimedWithoutFigure'],
      ['high-tech-foreign-capital', 'exceeded', 'completionRate'],
    ]);
    expect(achievement('high-tech-foreign-capital')?.achievement.attainment?.value).toBe(178.77);
    expect(achievement('headquarters-recognised')?.achievement.target?.value).toBe(8);
  });
});
