import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../domain/comparison.ts';
import { comparisonsOf, type Year } from '../domain/year.ts';
import { readCorpus } from '../load/corpus.ts';
import { speechIn } from './speech.ts';
import { excerpt, targetName, taskHeadline, taskNameEn } from './task.ts';

const { places, units } = readCorpus(path.resolve('data'));
const year = places[0]?.years.find(({ tasks }) => tasks.length > 0) as Year;
const english = speechIn('en', units);

describe('the name of a target in its task', () => {
  const namesOf = (task: number, speech?: typeof english): string[] => {
    const all = comparisonsOf(year, task);
    return all.map((each) => targetName(each, all, speech));
  };

  it('says what is promised where the task has two targets of one indicator', () => {
    expect(namesOf(1)).toEqual(['地区生产总值增速（5.5%左右）', '地区生产总值增速（5%以上）']);
    expect(namesOf(1, english)).toEqual(['GDP growth (about 5.5%)', 'GDP growth (at least 5%)']);
  });

  it('is the name of the indicator otherwise', () => {
    expect(namesOf(75)).toEqual(['绿道']);
  });
});

describe('the headline of a task', () => {
  it.each([
    [2, '没有可以核对的数。', 'No number that can be checked.'],
    [75, '绿道，达标。', 'Greenways built: met.'],
    [39, '3个目标，都超额。', '3 targets, all exceeded.'],
    [
      53,
      '5个目标，1个超额、1个未达标、3个无法判断。',
      '5 targets: 1 exceeded, 1 missed and 3 unclear.',
    ],
  ])('of task %i says “%s” and “%s”', (task, chinese, inEnglish) => {
    const comparisons = comparisonsOf(year, task);
    expect([taskHeadline(comparisons), taskHeadline(comparisons, english)]).toEqual([
      ...[chinese, inEnglish],
    ]);
  });

  it('says “both” of two in English', () => {
    const [one, two] = comparisonsOf(year, 39);
    expect(taskHeadline([one, two] as Comparison[], english)).toBe('2 targets, both exceeded.');
  });
});

describe('the name of a task in English', () => {
  it.each([
    ['is its number and title', { no: 74, titleEn: 'Add green space' }, 'Task 74: Add green space'],
    ['is its number alone where nobody gave it a title', { no: 74 }, 'Task 74'],
  ])('%s', (_, task, name) => {
    expect(taskNameEn(task)).toBe(name);
  });
});

describe('an excerpt around a quote', () => {
  const text = `${'前文很长，'.repeat(12)}新增绿地35万平方米，${'后文也很长，'.repeat(12)}完。`;

  it('begins and ends at punctuation, with marks of omission', () => {
    expect(excerpt(text, '新增绿地35万平方米')).toMatch(/^……前文很长，.*新增绿地35万平方米.*……$/u);
  });

  it('is the whole text where the text is short', () => {
    expect(excerpt('新增绿地35万平方米。', '绿地35万平方米')).toBe('新增绿地35万平方米。');
  });

  it('always holds the quote', () => {
    for (const { target } of year.comparisons) {
      const task = year.tasks.find(({ no }) => no === target.task);
      const official = target.printedIn === 'task' ? task?.text : task?.report;
      expect(excerpt(official ?? '', target.quote)).toContain(target.quote.replace(/\s/gu, ''));
    }
  });
});
