import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksOf } from '../../src/domain/disagreement.ts';
import { countPosts, goalpostsOf, postGroup } from '../../src/domain/goalposts.ts';
import { historiesOf } from '../../src/domain/history.ts';
import { isPartial } from '../../src/domain/period.ts';
import { disagreementText } from '../../src/format/disagreement.ts';
import { readCorpus } from '../../src/load/corpus.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const { units } = corpus;
const place = corpus.places[0]!;
const checks = checksOf(place, units);
const found = checks.flatMap((check) => check.found);

describe('where the documents disagree, read from them by eye', () => {
  test.each([
    ['money recovered', '经济案件追赃挽损：165.99亿元，还是166亿元'],
    ['chronic disease', '慢病全周期健康管理：14.31万人次，还是14.32万人次'],
    ['projects in the north of the city', '大城北开发建设项目：目标139个，分项相加165个'],
    ['a 万 that may be lost', '空调负荷接入：17.05千瓦，还是17.05万千瓦'],
    ['a rate of one figure or the other', '完成率178.77%：说的是1.90亿美元，还是8.58亿美元'],
  ])('%s', (_name, title) => {
    expect(found.map((each) => disagreementText(each).title)).toContain(title);
  });
  test('nothing else is called a disagreement that was not looked at', () => {
    expect(found.map(({ kind }) => kind)).toEqual([
      ...['figuresDiffer', 'figuresDiffer', 'partsDoNotAdd', 'unitOutOfLine', 'rateWithoutTarget'],
    ]);
  });
  test('of the two figures that differ, one may be rounded', () => {
    const rounded = found.map((each) => each.kind === 'figuresDiffer' && each.rounding);
    expect(rounded.filter(Boolean)).toMatchObject([
      { from: { value: 165.99, unit: '亿元' }, to: { value: 166, unit: '亿元' } },
    ]);
  });
  test('the implied targets of the rate are the ones that a pocket calculator gives', () => {
    const rate = found.find((each) => each.kind === 'rateWithoutTarget');
    const implied = rate?.kind === 'rateWithoutTarget' ? rate.readings : [];
    expect(implied.map((reading) => reading.implied.value)).toEqual([1.06, 4.8]);
  });
  test('each has a name of its own, and quotes that print something', () => {
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const quotes = found.flatMap(({ figures }) => figures.map(({ quote }) => quote));
    expect(quotes.filter((quote) => !/\d/u.test(quote))).toEqual([]);
  });
});

describe('how the targets moved', () => {
  const posts = goalpostsOf(historiesOf(place, corpus), units);
  const of = (id: string, year: number) =>
    posts.find(({ now }) => now.indicator.id === id && now.year === year);

  test.each([
    // indicator, year, move, group
    ['foreign-capital', 2024, 'kept', 'belowAchieved'],
    ['government-investment', 2024, 'lowered', 'belowAchieved'],
    ['fixed-asset-investment', 2024, 'raised', 'belowAchieved'],
    ['national-high-tech', 2024, 'lowered', 'belowAchieved'],
    ['listed-companies', 2024, 'lowered', 'belowAchieved'],
    ['government-projects', 2024, 'raised', 'raised'],
    ['gdp-growth', 2024, 'kept', 'kept'],
    ['retail-sales-growth', 2024, 'lowered', 'lowered'],
    ['esports-value-added-growth', 2024, 'redefined', 'redefined'],
    ['dayun-talent-projects', 2024, 'redefined', 'redefined'],
    ['projects-100m', 2023, 'lowered', 'lowered'],
  ])('%s of %d is %s', (id, year, move, group) => {
    const post = of(id, year);
    expect(post?.move).toBe(move);
    expect(post && postGroup(post)).toBe(group);
  });
  test('a target of another thing beside one that goes on is not its new name', () => {
    expect(of('city-and-above-talent', 2024)).toBeUndefined();
    expect(of('industrial-investment-growth', 2024)).toBeUndefined();
  });
  test('no part of a year stands for a year', () => {
    expect(posts.filter(({ achieved }) => achieved && isPartial(achieved.period))).toEqual([]);
  });
  test('every goalpost is counted, and every count has its whole', () => {
    for (const year of new Set(posts.map(({ now }) => now.year))) {
      const { all, compared, moves, withResult, stands } = countPosts(
        posts.filter(({ now }) => now.year === year),
      );
      const sum = (counts: Record<string, number>) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum(moves)).toBe(all);
      expect(sum(stands)).toBe(withResult);
      expect(compared).toBeLessThanOrEqual(all);
    }
  });
});
