import type { Corpus } from '../../domain/corpus.ts';
import type { JudgedAchievement } from '../../domain/year.ts';
import { achievementsTable } from '../year-tables.ts';
import { RESULT, SOURCE, TARGET, UNIT_OF_RESULT, UNIT_OF_TARGET } from './column-words.ts';
import { everyText, integers, numbers, openTable, texts, type OpenTable } from './column.ts';
import { OF_BUREAU, OF_INDICATOR, OF_SOURCE, OF_TASK, OF_YEAR, ofUnits } from './foreign-keys.ts';
import { inPlace, inYear } from './place-columns.ts';
import * as of from './year-columns.ts';
import { cell, rowsOfYears, type YearRow } from './year-rows.ts';

/** What the documents of all years report on their own account. */
export const achievementTable = (corpus: Corpus): OpenTable =>
  openTable<YearRow<JudgedAchievement>>(
    {
      name: 'achievements',
      zh: '自报成绩：一行一条，带时段、增速、名次、目标和原话',
      en: 'Reported achievements: one row each, with period, growth, rank, target and quotes',
      key: ['place', 'year', 'id'],
      foreign: [
        OF_YEAR,
        ...[OF_BUREAU, OF_INDICATOR, OF_SOURCE],
        ...ofUnits('target_unit', 'result_unit'),
        OF_TASK,
      ],
      columns: [
        inPlace,
        inYear,
        of.id,
        ...of.bureau(({ achievement }: JudgedAchievement) => achievement.bureau),
        of.indicator,
        numbers('result', RESULT, cell('result'), { unitIn: 'result_unit' }),
        texts('result_unit', UNIT_OF_RESULT, cell('result_unit')),
        of.bound,
        of.estimated,
        of.period(),
        of.growth,
        integers('rank', ['名次', 'Rank'], cell('rank'), { minimum: 1 }),
        texts('rank_among', ['在哪里排名', 'Among whom it is ranked'], cell('rank_among')),
        numbers(
          'completion_rate',
          ['文件自己写的完成率', 'Completion rate that the document itself prints'],
          cell('completion_rate'),
          { unit: '%' },
        ),
        of.comparator(false),
        numbers('target', TARGET, cell('target'), { unitIn: 'target_unit' }),
        texts('target_unit', UNIT_OF_TARGET, cell('target_unit')),
        of.verdict(false),
        of.reason,
        of.flagList,
        of.note,
        everyText('source', SOURCE, cell('source')),
        of.targetQuote(false),
        of.resultQuote(true),
        integers(
          'task',
          ['摘自哪一项任务的完成情况', 'The task whose report prints it'],
          cell('task'),
          { minimum: 1 },
        ),
      ],
    },
    rowsOfYears(corpus, (year) => year.achievements, achievementsTable),
  );
