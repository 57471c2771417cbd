import type { Comparison } from '../../domain/comparison.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { comparisonsTable } from '../year-tables.ts';
import { SOURCE } from './column-words.ts';
import { everyText, openTable, type OpenTable } from './column.ts';
import { OF_INDICATOR, OF_SOURCE, OF_TASK, ofUnits } from './foreign-keys.ts';
import { inPlace, inYear } from './place-columns.ts';
import * as of from './year-columns.ts';
import { rowsOfYears, type YearRow } from './year-rows.ts';

/** Targets of all years beside what was reported of them. */
export const comparisonTable = (corpus: Corpus): OpenTable =>
  openTable<YearRow<Comparison>>(
    {
      name: 'comparisons',
      zh: '目标和结果对照：一行一个量化目标，带判断、理由和两边的原话',
      en: 'Targets beside results: one row per numeric target, with verdict, reason and both quotes',
      key: ['place', 'year', 'id'],
      foreign: [OF_TASK, OF_INDICATOR, OF_SOURCE, ...ofUnits('target_unit', 'result_unit')],
      columns: [
        inPlace,
        inYear,
        everyText(
          'id',
          ['目标的编号：任务序号.第几个', 'Id of the target: task.number'],
          ({ item }) => item.target.id,
          { pattern: '[1-9]\\d*\\.[1-9]\\d*' },
        ),
        of.task,
        of.section(false),
        of.leadBureaus,
        of.indicator,
        of.comparator(true),
        ...of.target(({ target }: Comparison) => target),
        ...of.result(({ result }: Comparison) => result),
        of.resultKind(true),
        of.period([
          '报告数的时段；没有数的，是目标的时段',
          'Period of the result, or of the target where there is none',
        ]),
        of.verdict(true),
        of.reason,
        of.flagList,
        of.targetQuote(true),
        of.resultQuote(false),
        of.growth,
        everyText('source', SOURCE, ({ year }) => year.tasksSource),
      ],
    },
    rowsOfYears(corpus, (year) => year.comparisons, comparisonsTable),
  );
