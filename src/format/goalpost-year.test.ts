import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import type { PostCounts } from '../domain/goalposts.ts';
import { movesText, postYearText } from './goalpost-year.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', units);
const movesOf = (moves: Partial<PostCounts['moves']>): PostCounts['moves'] => ({
  ...{ raised: 0, kept: 0, lowered: 0, redefined: 0, notComparable: 0 },
  ...moves,
});
const countsOf = (counts: Partial<PostCounts>): PostCounts => ({
  ...{ all: 0, compared: 0, withResult: 0 },
  ...{ moves: movesOf({}), belowMoves: movesOf({}) },
  stands: { above: 0, same: 0, below: 0, unclear: 0 },
  ...counts,
});

const mixed = { lowered: 10, kept: 1, raised: 5 };

describe('the targets of a year beside those of the year before', () => {
  test.each<[string, string, Partial<PostCounts['moves']>]>([
    ['10个调低、1个没变、5个调高', '10 lowered, 1 unchanged, 5 raised', mixed],
    ['2个没变', '2 unchanged', { kept: 2, redefined: 3 }],
    ['', '', {}],
  ])('moved: %s', (zh, en, moves) => {
    expect(movesText(movesOf(moves))).toBe(zh);
    expect(movesText(movesOf(moves), english)).toBe(en);
  });

  test.each<[string, string, number, Partial<PostCounts>]>([
    [
      '收录的2021年量化目标有30个，20个能在2020年找到对应的目标：16个是同一项（10个调低、1个没变、5个调高），' +
        '3个换了说法或口径，不能直接比，1个比不出高低。其中9个，上年报了可比的全年结果：' +
        '6个定得比上年结果低（对上年目标，4个调低、2个没变），1个一样，1个高，1个看不出。',
      'This site holds 30 numeric targets for 2021, of which 20 have a counterpart in 2020: ' +
        '16 are the same item (10 lowered, 1 unchanged, 5 raised), ' +
        '3 were renamed or redefined and cannot be compared directly and 1 leaves open which is higher. ' +
        'For 9 of them a comparable result for the whole of 2020 was reported: ' +
        '6 were set below it (against the 2020 target: 4 lowered, 2 unchanged), 1 is the same, ' +
        '1 was set above it and for 1 the printed range leaves it open.',
      30,
      {
        ...{ all: 20, compared: 16, withResult: 9 },
        moves: movesOf({ ...mixed, redefined: 3, notComparable: 1 }),
        stands: { below: 6, same: 1, above: 1, unclear: 1 },
        belowMoves: movesOf({ lowered: 4, kept: 2 }),
      },
    ],
    [
      '收录的2021年量化目标有1个，1个能在2020年找到对应的目标：1个是同一项（1个调高）。' +
        '其中1个，上年报了可比的全年结果：0个定得比上年结果低，0个一样，1个高。',
      'This site holds 1 numeric target for 2021, of which 1 has a counterpart in 2020: ' +
        '1 is the same item (1 raised). ' +
        'For 1 of them a comparable result for the whole of 2020 was reported: ' +
        '0 were set below it, 0 are the same and 1 was set above it.',
      1,
      {
        ...{ all: 1, compared: 1, withResult: 1, moves: movesOf({ raised: 1 }) },
        stands: { below: 0, same: 0, above: 1, unclear: 0 },
      },
    ],
    [
      '收录的2021年量化目标有2个，1个能在2020年找到对应的目标：1个是同一项（1个没变）。' +
        '2020年的结果都没有可比的数。',
      'This site holds 2 numeric targets for 2021, of which 1 has a counterpart in 2020: ' +
        '1 is the same item (1 unchanged). None of them has a comparable result for 2020.',
      2,
      { all: 1, compared: 1, moves: movesOf({ kept: 1 }) },
    ],
  ])('%s', (zh, en, promised, counts) => {
    const year = { year: 2021, promised, counts: countsOf(counts) };
    expect(postYearText(year)).toBe(zh);
    expect(postYearText(year, english)).toBe(en);
  });
});
