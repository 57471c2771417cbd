import type { Corpus } from '../../domain/corpus.ts';
import type { JudgedGoal } from '../../domain/goal.ts';
import { goalsTable } from '../year-tables.ts';
import { everyText, openTable, texts, type OpenTable } from './column.ts';
import { key, OF_BUREAU, OF_INDICATOR, OF_SOURCE, OF_YEAR, ofUnits } from './foreign-keys.ts';
import { inPlace, inYear } from './place-columns.ts';
import * as of from './year-columns.ts';
import { cell, rowsOfYears, type YearRow } from './year-rows.ts';

/** Goals of all years from speeches and articles. */
export const goalTable = (corpus: Corpus): OpenTable =>
  openTable<YearRow<JudgedGoal>>(
    {
      name: 'goals',
      zh: '报告和报道里定的目标：一行一个，带原话；结果尚未收录的，结果和判断都空着',
      en: 'Goals from speeches and articles: one row each; result and verdict are missing while no document here holds them',
      key: ['place', 'year', 'id'],
      foreign: [
        OF_YEAR,
        ...[OF_BUREAU, OF_INDICATOR, OF_SOURCE],
        ...ofUnits('target_unit', 'result_unit'),
        key('place result_source', 'sources'),
      ],
      columns: [
        inPlace,
        inYear,
        of.id,
        of.section(false),
        ...of.bureau(({ goal }: JudgedGoal) => goal.bureau),
        of.indicator,
        of.comparator(true),
        ...of.target(({ goal }: JudgedGoal) => goal),
        of.period(['目标的时段', 'Period of the target']),
        ...of.result(({ answer }: JudgedGoal) => answer?.result),
        of.resultKind(false),
        of.period(['报告数的时段', 'Period of the result'], false, 'result_period'),
        of.growth,
        of.verdict(false),
        of.reason,
        of.flagList,
        of.note,
        everyText('source', ['定目标的文件', 'Document that sets it'], cell('source')),
        texts('result_source', ['报结果的文件', 'Document that answers it'], cell('result_source')),
        of.targetQuote(true),
        of.resultQuote(false),
      ],
    },
    rowsOfYears(corpus, (year) => year.goals, goalsTable),
  );
