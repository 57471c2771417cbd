import { MOVES, STANDS } from '../../domain/goalpost-moves.ts';
import { goalpostsOf, type Goalpost } from '../../domain/goalposts.ts';
import type { Units } from '../../domain/unit.ts';
import { REASONS } from '../../domain/verdict.ts';
import { INDICATOR, TARGET } from './column-words.ts';
import { everyInteger, everyText, openTable, texts, type OpenTable } from './column.ts';
import { key, OF_INDICATOR, OF_YEAR, ofUnits } from './foreign-keys.ts';
import {
  COMPARATOR,
  IN_HISTORY,
  inHistory,
  promiseColumns,
  reportColumns,
  type PlaceHistories,
} from './history-columns.ts';
import { inPlace, type OfPlace } from './place-columns.ts';
import { positionColumn, type Ordered } from './position-column.ts';

interface PostRow extends OfPlace, Ordered, Goalpost {}

/** Each target beside what was promised and reported of the year before. */
export const goalpostTable = (placed: readonly PlaceHistories[], units: Units): OpenTable =>
  openTable<PostRow>(
    {
      name: 'goalposts',
      zh: '目标变动：今年的目标，挨着去年的目标和结果',
      en: 'Goalposts: each target beside last year’s target and result',
      key: ['place', 'position'],
      foreign: [
        ...[IN_HISTORY, OF_YEAR, OF_INDICATOR, key('before_indicator', 'indicators')],
        ...ofUnits('target_unit', 'before_unit', 'achieved_unit'),
      ],
      columns: [
        inPlace,
        positionColumn(),
        inHistory,
        everyInteger('year', ['新目标的年份', 'Year of the new target'], ({ now }) => now.year),
        everyText('indicator', INDICATOR, ({ now }) => now.indicator.id),
        ...promiseColumns(
          {
            ...{ name: 'target', comparator: 'comparator', required: true },
            words: {
              ...{ comparator: COMPARATOR, number: TARGET },
              unit: ['新目标的单位', 'Unit of the new target'],
            },
          },
          ({ now }: PostRow) => now.promise,
        ),
        everyText(
          'before_indicator',
          ['去年的目标衡量什么', 'What last year’s target measures'],
          ({ before }) => before.indicator.id,
        ),
        ...promiseColumns(
          {
            ...{ name: 'before', comparator: 'before_comparator', required: true },
            words: {
              comparator: ['去年的目标怎么写', 'How last year’s target is worded'],
              number: ['去年的目标数', 'Last year’s target'],
              unit: ['去年目标的单位', 'Unit of last year’s target'],
            },
          },
          ({ before }: PostRow) => before.promise,
        ),
        everyText(
          'move',
          ['比去年的目标：提高、不变、降低、换了说法、不能比', 'How it lies to last year’s target'],
          ({ move }) => move,
          { words: MOVES },
        ),
        ...reportColumns(
          'achieved',
          {
            number: ['去年的结果', 'Last year’s result'],
            unit: ['去年结果的单位', 'Unit of last year’s result'],
          },
          ({ achieved }: PostRow) => achieved,
        ),
        texts(
          'to_achieved',
          ['比去年的结果：高、相同、低、说不清', 'How it lies to last year’s result'],
          ({ toAchieved }) => toAchieved,
          { words: STANDS },
        ),
        texts(
          'no_result',
          ['为什么没有去年的结果可比', 'Why there is no result to compare it with'],
          ({ noResult }) => noResult,
          { words: [...REASONS, 'awaiting', 'partialPeriod', 'notComparable'] },
        ),
      ],
    },
    placed.flatMap(({ place, histories }) =>
      goalpostsOf(histories, units).map((post, index) => ({ place, index, ...post })),
    ),
  );
