import { describe, expect, test } from 'vitest';
import { publishedWith } from '../../tests/corpora/sample-chart.ts';
import type { Source } from '../domain/source.ts';
import { citationsText, sourcesText } from './source-text.ts';

const [sample] = publishedWith().sources;
const sourceWith = (facts: Partial<Source>): Source => ({ ...sample!, ...facts });

describe('the documents behind something in a line', () => {
  test.each<[string, Partial<Source>, string, string]>([
    [
      'have publisher, title and date',
      { publisherEn: 'District Office', shortTitleEn: '2020 report' },
      '区府办《2020年完成情况》，2021年1月8日',
      'District Office, “2020 report”, 8 January 2021',
    ],
    [
      'say a date once where the title ends with it',
      {
        ...{ shortTitle: '报纸版面：停车，2021年3月', issued: '2021-03' },
        ...{ publisherEn: 'District newspaper', shortTitleEn: 'Page on parking, March 2021' },
      },
      '区府办《报纸版面：停车，2021年3月》',
      'District newspaper, “Page on parking, March 2021”',
    ],
    [
      'have no title marks around title marks',
      {
        shortTitle: '2021年《政府工作报告》',
        ...{ publisherEn: 'District', shortTitleEn: 'Report' },
      },
      '区府办：2021年《政府工作报告》，2021年1月8日',
      'District, “Report”, 8 January 2021',
    ],
    [
      'stay Chinese where nobody translated them',
      {},
      '区府办《2020年完成情况》，2021年1月8日',
      '区府办, 《2020年完成情况》, 8 January 2021',
    ],
  ])('%s', (_, facts, chinese, inEnglish) => {
    const sources = [sourceWith(facts)];
    expect([sourcesText(sources, 'zh'), sourcesText(sources, 'en')]).toEqual([chinese, inEnglish]);
  });

  test('are parted by semicolons', () => {
    const two = [sample!, sample!];
    expect(sourcesText(two, 'zh')).toContain('日；区府办');
    expect(sourcesText(two, 'en')).toContain('2021; 区府办');
  });

  test('name the index number where no link leads to them, if they have one', () => {
    const one = [{ ...sample!, indexNumber: 'K1/2021-1' }];
    expect(citationsText(one, 'zh')).toBe(
      '区府办《2020年完成情况》，2021年1月8日，索引号 K1/2021-1',
    );
    expect(citationsText(one, 'en')).toMatch(/, 8 January 2021, index no\. K1\/2021-1$/u);
    expect(citationsText([{ ...sample!, indexNumber: undefined }], 'zh')).toMatch(/8日$/u);
    expect(sourcesText(one, 'zh')).not.toContain('K1');
  });
});
