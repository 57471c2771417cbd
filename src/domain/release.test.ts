import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { achievementWith, indicatorWith, targetWith } from '../../tests/corpora/sample.ts';
import { readCorpus } from '../load/corpus.ts';
import type { Achievement } from './achievement.ts';
import type { PlaceCorpus } from './corpus.ts';
import type { JudgedGoal } from './goal.ts';
import { releaseOf, saidBy } from './release.ts';

const corpus = readCorpus(base);
const [place] = corpus.places;
const [year] = place?.years ?? [];

/** What is released of a year that holds nothing else. */
const releasedOf = (facts: Partial<PlaceCorpus['years'][number]>) => {
  if (!place || !year) throw new Error('the sample has a place with a year');
  const only = { ...year, tasks: [], comparisons: [], achievements: [], goals: [], ...facts };
  return releaseOf({ places: [{ ...place, years: [only] }] });
};
const achieved = (facts: Partial<Achievement>) =>
  releasedOf({
    achievements: [{ achievement: achievementWith(facts), indicator: indicatorWith() }],
  })[0]?.says;

describe('a release', () => {
  test('has a row for every target, every result, and every achievement', () => {
    const rows = releaseOf(corpus).map(({ place, year, figure, says, verdict, reason }) =>
      [place, year, figure, says, verdict ?? '', reason ?? ''].join(' | '),
    );
    expect(rows).toEqual([
      'lakeside | 2019 | headquarters | exact 11 个 2019-01/2019-11; target exactly 8 个 2019 | exceeded | ',
      'lakeside | 2019 | investment | exact 56.28 亿元 2019-01/2019-10; growth 10.2; rank 3 全市 |  | ',
      'lakeside | 2020 | 1.1.target | atLeast 8 公里 2020 |  | ',
      'lakeside | 2020 | 1.1.result | exact 8.3 公里 2020 | exceeded | ',
      'lakeside | 2020 | 2.1.target | exactly 500 个 2020 |  | ',
      'lakeside | 2020 | 2.1.result | exact 520 个 2020 | exceeded | ',
      'lakeside | 2020 | 2.2.target | exactly 20 个 2020 |  | ',
      'lakeside | 2020 | 2.2.result | silent | undetermined | notReported',
      'lakeside | 2020 | 3.1.target | about 5.5 % 2020 |  | ',
      'lakeside | 2020 | 3.1.result | assertion | undetermined | claimedWithoutFigure',
    ]);
  });
  test('says of a rank alone which period it is of', () => {
    const alone = achievementWith({ kind: 'rank', rank: 2, rankAmong: '全市' });
    const { quantity: _, ...rank } = alone;
    const [row] = releasedOf({
      achievements: [{ achievement: rank, indicator: indicatorWith() }],
    });
    expect(row?.says).toBe('rank 2 全市 2019');
  });
  test('says how a growth rate is qualified, and which share of a target was completed', () => {
    const growth = { value: 10, decimals: 1 };
    expect(achieved({ growth })).toBe('exact 11 个 2019; growth 10.0');
    expect(achieved({ growth, growthBound: 'exact' })).toBe('exact 11 个 2019; growth 10.0');
    expect(achieved({ growth, growthBound: 'about' })).toBe('exact 11 个 2019; growth about 10.0');
    expect(achieved({ attainment: { value: 178.77, decimals: 2 } })).toBe(
      'exact 11 个 2019; completion 178.77',
    );
  });
  test('has one row for a goal, which gains its result and loses nothing', () => {
    const { printedIn: _, task: __, ...target } = targetWith({ id: 'beds' });
    const goal: JudgedGoal = {
      goal: { ...target, source: 'speech', section: undefined, bureau: undefined, note: undefined },
      indicator: indicatorWith(),
    };
    const [awaiting] = releasedOf({ goals: [goal] });
    const [answered] = releasedOf({
      goals: [
        {
          ...goal,
          answer: {
            ...{ goal: 'beds', source: 'speech' },
            result: { kind: 'silent', target: 'beds', flags: [] },
          },
          verdict: {
            ...{ outcome: 'undetermined', reason: 'notReported', rule: 'notReported' },
            ...{ figures: [], flags: [] },
          },
        },
      ],
    });
    expect(awaiting).toMatchObject({ figure: 'goal-beds', says: 'target exactly 500 个 2020' });
    expect(answered?.says).toBe('silent; target exactly 500 个 2020');
    expect(awaiting && [...saidBy(awaiting)]).toEqual([['target', 'exactly 500 个 2020']]);
    expect(answered && saidBy(answered).get('verdict')).toBe('undetermined notReported');
  });
});
