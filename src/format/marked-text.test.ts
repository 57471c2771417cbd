import { describe, expect, it } from 'vitest';
import { markQuotes } from './marked-text.ts';

const covered = (text: string, ...quotes: [string, string][]) =>
  markQuotes(
    text,
    quotes.map(([id, quote]) => ({ id, quote })),
  ).map(({ text: part, covers, starts }) => [part, covers.join('+'), starts.join('+')]);

describe('marking quotes in an official text', () => {
  it('leaves a text without quotes in one piece', () => {
    expect(covered('新增绿地35万平方米。')).toEqual([['新增绿地35万平方米。', '', '']]);
  });

  it('marks a quote where it stands', () => {
    expect(covered('新增绿地35万平方米。', ['t1', '绿地35万平方米'])).toEqual([
      ['新增', '', ''],
      ['绿地35万平方米', 't1', 't1'],
      ['。', '', ''],
    ]);
  });

  it('finds a quote across white space that the text has and the quote has not', () => {
    expect(covered('新增 绿地\n35万平方米', ['t1', '绿地35万'])).toEqual([
      ['新增 ', '', ''],
      ['绿地\n35万', 't1', 't1'],
      ['平方米', '', ''],
    ]);
  });

  it('gives one stretch to two figures with the same quote', () => {
    expect(covered('开工3个111亩', ['t1', '3个111亩'], ['t2', '3个111亩'])).toEqual([
      ['开工', '', ''],
      ['3个111亩', 't1+t2', 't1+t2'],
    ]);
  });

  it('cuts overlapping quotes where one of them ends', () => {
    expect(covered('甲乙丙丁', ['t1', '甲乙丙'], ['t2', '丙丁'])).toEqual([
      ['甲乙', 't1', 't1'],
      ['丙', 't1+t2', 't2'],
      ['丁', 't2', ''],
    ]);
  });

  it('marks every fragment, but begins the quote only once', () => {
    expect(covered('开工24个，完工85个。', ['r1', '开工24个……完工85个'])).toEqual([
      ['开工24个', 'r1', 'r1'],
      ['，', '', ''],
      ['完工85个', 'r1', ''],
      ['。', '', ''],
    ]);
  });

  it('marks nothing for a quote that is not there', () => {
    expect(covered('新增绿地', ['t1', '新增公园'])).toEqual([['新增绿地', '', '']]);
  });
});
