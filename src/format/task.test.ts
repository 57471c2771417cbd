import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonsOf, type Year } from '../domain/year.ts';
import { readCorpus } from '../load/corpus.ts';
import { excerpt, taskHeadline } from './task.ts';

const year = readCorpus(path.resolve('data')).places[0]?.years.find(
  ({ tasks }) => tasks.length > 0,
) as Year;

describe('the headline of a task', () => {
  it.each([
    [2, '没有可以核对的数。'],
    [75, '绿道，达标。'],
    [39, '3个目标，都超额。'],
    [53, '5个目标，1个超额、1个未达标、3个无法判断。'],
  ])('of task %i says “%s”', (task, headline) => {
    expect(taskHeadline(comparisonsOf(year, task))).toBe(headline);
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
