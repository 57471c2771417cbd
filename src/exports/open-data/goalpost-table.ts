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
      zh: '目标变动：当年的目标，挨着上年的目标和结果',
      en: 'Goalposts: each target beside the previous year’s target and result',
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
          ['上年的目标衡量什么', 'What the previous year’s target measures'],
          ({ before }) => before.indicator.id,
        ),
        ...promiseColumns(
          {
            ...{ name: 'before', comparator: 'before_comparator', required: true },
            words: {
              comparator: ['上年的目标怎么写', 'How the previous year’s target is worded'],
              number: ['上年的目标数', 'Previous year’s target'],
              unit: ['上年目标的单位', 'Unit of the previous year’s target'],
            },
          },
          ({ before }: PostRow) => before.promise,
        ),
        everyText(
          'move',
          [
            '比上年的目标：提高、不变、降低、换了说法、不能比',
            'How it lies to the previous year’s target',
          ],
          ({ move }) => move,
          { words: MOVES },
        ),
        ...reportColumns(
          'achieved',
          {
            number: ['上年的结果', 'Previous year’s result'],
            unit: ['上年结果的单位', 'Unit of the previous year’s result'],
          },
          ({ achieved }: PostRow) => achieved,
        ),
        texts(
          'to_achieved',
          ['比上年的结果：高、相同、低、说不清', 'How it lies to the previous year’s result'],
          ({ toAchieved }) => toAchieved,
          { words: STANDS },
        ),
        texts(
          'no_result',
          ['为什么没有上年的结果可比', 'Why there is no result to compare it with'],
          ({ noResult }) => noResult,
          { words: [...REASONS, 'awaiting', 'partialPeriod', 'notComparable'] },
        ),
      ],
    },
    placed.flatMap(({ place, histories }) =>
      goalpostsOf(histories, units).map((post, index) => ({ place, index, ...post })),
    ),
  );
