import type { Comparison } from '../../domain/comparison.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { JudgedGoal } from '../../domain/goal.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import type { Task } from '../../domain/task.ts';
import type { JudgedAchievement } from '../../domain/year.ts';
import { achievementsTable, comparisonsTable, goalsTable, tasksTable } from '../year-tables.ts';
import * as of from './year-columns.ts';
import { cell, rowsOfYears, type YearRow } from './year-columns.ts';
import {
  everyInteger,
  everyText,
  integers,
  LIST,
  numbers,
  openTable,
  range,
  texts,
  type ForeignKey,
  type OpenTable,
} from './column.ts';

/** The figures of all years: the tables of each year one below the other, with keys that join them. */
export const figureTables = (corpus: Corpus): readonly OpenTable[] => [
  tasks(corpus),
  ...listsOfTasks(corpus),
  comparisons(corpus),
  achievements(corpus),
  goals(corpus),
];

const key = (columns: string, table: string): ForeignKey => ({
  columns: columns.split(' '),
  table,
});
const OF_YEAR = key('place year', 'years');
const OF_TASK = key('place year task', 'tasks');
const OF_INDICATOR = key('indicator', 'indicators');
const IN_UNITS = [key('target_unit', 'units'), key('result_unit', 'units')];

const quantityOf = (result: Result | undefined): Quantity | undefined =>
  result && 'quantity' in result ? result.quantity : undefined;

const TASK = ['任务序号', 'Number of the task'] as const;
const UNIT_OF_TARGET = ['目标的单位，照原文', 'Unit of the target, as printed'] as const;
const UNIT_OF_RESULT = ['报告数的单位，照原文', 'Unit of the result, as printed'] as const;
const QUOTE_OF_TARGET = ['目标的原话', 'The words of the target'] as const;
const QUOTE_OF_RESULT = ['报告的原话', 'The words of the report'] as const;
const GROWTH = ['和数一起印的增速', 'Growth rate printed with the figure'] as const;
const TARGET = ['目标数，照原文的单位', 'Number to be reached, in its printed unit'] as const;
const RESULT = ['报告的数，照原文的单位', 'Number reported, in its printed unit'] as const;
const BUREAU = ['部门名称', 'Name of the bureau'] as const;
const BUREAU_ID = [
  '部门，见 bureaus；文件代表整个政府说话的，空着',
  'Bureau, see bureaus; missing where the document speaks for the whole government',
] as const;
const SECTION = ['文件里的章节', 'Section of the document'] as const;
const SOURCE = ['文件，见 sources', 'Document, see sources'] as const;

const tasks = (corpus: Corpus): OpenTable =>
  openTable<YearRow<Task>>(
    {
      name: 'tasks',
      zh: '任务全文：一行一项，带牵头单位、完成情况和判断的数目',
      en: 'The tasks whole: one row each, with who leads, what was reported, and counts of verdicts',
      key: ['place', 'year', 'task'],
      foreign: [OF_YEAR],
      columns: [
        of.place,
        of.year,
        everyInteger('task', TASK, cell('task'), { minimum: 1 }),
        everyText('section', SECTION, cell('section')),
        texts('themes', ['主题，用分号隔开', 'Themes, separated by semicolons'], cell('themes'), {
          pattern: LIST,
        }),
        everyText('text', ['任务原文', 'The task as printed'], cell('text')),
        texts('leaders', ['牵头领导，照原文', 'Who answers for it, as printed'], cell('leaders'), {
          pattern: LIST,
        }),
        texts('bureaus', ['牵头单位的名称', 'Names of the bureaus that lead it'], cell('bureaus'), {
          pattern: LIST,
        }),
        everyText('report', ['完成情况原文', 'The completion report as printed'], cell('report')),
        everyInteger(
          'targets',
          ['量化目标的数目', 'Number of quantified targets'],
          cell('targets'),
        ),
        everyInteger('exceeded', ['超额的数目', 'Of these exceeded'], cell('exceeded')),
        everyInteger('met', ['达标的数目', 'Of these met'], cell('met')),
        everyInteger('missed', ['未达标的数目', 'Of these missed'], cell('missed')),
        everyInteger(
          'undetermined',
          ['无法判断的数目', 'Of these undetermined'],
          cell('undetermined'),
        ),
      ],
    },
    rowsOfYears(corpus, ({ tasks: items }) => items, tasksTable),
  );

interface ListedRow extends YearRow<Task> {
  readonly id: string;
  readonly index: number;
}

/** The lists that a task holds, one row an item, so that they can be joined. */
const listsOfTasks = (corpus: Corpus): readonly OpenTable[] => {
  const rows = rowsOfYears(corpus, ({ tasks: items }) => items, tasksTable);
  const listed = (field: 'bureaus' | 'themes') =>
    rows.flatMap((row) => row.item[field].map((id, index) => ({ ...row, id, index })));
  const columns = [of.place, of.year, everyInteger('task', TASK, cell('task'), { minimum: 1 })];
  const position = everyInteger(
    'position',
    ['在文件里排第几', 'Its place in the order of the document'],
    ({ index }: ListedRow) => index + 1,
    { minimum: 1 },
  );
  return [
    openTable<ListedRow>(
      {
        name: 'task_bureaus',
        zh: '任务由谁牵头：一行一个部门',
        en: 'Who leads a task: one row a bureau',
        key: ['place', 'year', 'task', 'bureau_id'],
        foreign: [OF_TASK, key('place bureau_id', 'bureaus')],
        columns: [
          ...columns,
          position,
          everyText('bureau_id', ['部门，见 bureaus', 'Bureau, see bureaus'], ({ id }) => id),
        ],
      },
      listed('bureaus'),
    ),
    openTable<ListedRow>(
      {
        name: 'task_themes',
        zh: '任务属于哪些主题：一行一个主题',
        en: 'What a task is about: one row a theme',
        key: ['place', 'year', 'task', 'theme'],
        foreign: [OF_TASK, key('theme', 'themes')],
        columns: [
          ...columns,
          position,
          everyText('theme', ['主题，见 themes', 'Theme, see themes'], ({ id }) => id),
        ],
      },
      listed('themes'),
    ),
  ];
};

const comparisons = (corpus: Corpus): OpenTable =>
  openTable<YearRow<Comparison>>(
    {
      name: 'comparisons',
      zh: '目标和结果对照：一行一个量化目标，带判断、理由和两边的原话',
      en: 'Targets beside results: one row a quantified target, with verdict, reason and both quotes',
      key: ['place', 'year', 'id'],
      foreign: [OF_TASK, OF_INDICATOR, key('place source', 'sources'), ...IN_UNITS],
      columns: [
        of.place,
        of.year,
        everyText(
          'id',
          ['目标的编号：任务序号.第几个', 'Id of the target: task.number'],
          ({ item }) => item.target.id,
          { pattern: '[1-9]\\d*\\.[1-9]\\d*' },
        ),
        everyInteger('task', TASK, cell('task'), { minimum: 1 }),
        texts('section', SECTION, cell('section')),
        texts('bureaus', ['牵头单位的名称', 'Names of the bureaus that lead it'], cell('bureaus'), {
          pattern: LIST,
        }),
        of.indicator,
        of.comparator(true),
        ...range('target', TARGET, ({ item }: YearRow<Comparison>) => item.target, {
          unitIn: 'target_unit',
          required: true,
        }),
        everyText('target_unit', UNIT_OF_TARGET, cell('target_unit')),
        ...range('result', RESULT, ({ item }: YearRow<Comparison>) => quantityOf(item.result), {
          unitIn: 'result_unit',
        }),
        texts('result_unit', UNIT_OF_RESULT, cell('result_unit')),
        of.resultKind(true),
        of.period([
          '报告数的时段；没有数的，是目标的时段',
          'Period of the result, or of the target where there is none',
        ]),
        of.verdict(true),
        of.reason,
        of.flagList,
        everyText('target_quote', QUOTE_OF_TARGET, cell('target_quote')),
        texts('result_quote', QUOTE_OF_RESULT, cell('result_quote')),
        numbers('growth', GROWTH, cell('growth'), { unit: '%' }),
        everyText('source', SOURCE, ({ year }) => year.tasksSource),
      ],
    },
    rowsOfYears(corpus, (year) => year.comparisons, comparisonsTable),
  );

const achievements = (corpus: Corpus): OpenTable =>
  openTable<YearRow<JudgedAchievement>>(
    {
      name: 'achievements',
      zh: '自报成绩：一行一条，带时段、增速、名次、目标和原话',
      en: 'Reported achievements: one row each, with period, growth, rank, target and quotes',
      key: ['place', 'year', 'id'],
      foreign: [
        OF_YEAR,
        ...[key('place bureau_id', 'bureaus'), OF_INDICATOR, key('place source', 'sources')],
        ...IN_UNITS,
        OF_TASK,
      ],
      columns: [
        of.place,
        of.year,
        everyText('id', ['一年里不重复的编号', 'Id, unique in its year'], cell('id')),
        texts('bureau', BUREAU, cell('bureau')),
        texts('bureau_id', BUREAU_ID, ({ item }) => item.achievement.bureau),
        of.indicator,
        numbers('result', RESULT, cell('result'), { unitIn: 'result_unit' }),
        texts('result_unit', UNIT_OF_RESULT, cell('result_unit')),
        of.bound,
        of.estimated,
        of.period(),
        numbers('growth', GROWTH, cell('growth'), { unit: '%' }),
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
        texts('target_quote', QUOTE_OF_TARGET, cell('target_quote')),
        everyText('result_quote', QUOTE_OF_RESULT, cell('result_quote')),
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

const goals = (corpus: Corpus): OpenTable =>
  openTable<YearRow<JudgedGoal>>(
    {
      name: 'goals',
      zh: '报告和报道里定的目标：一行一个，带原话；结果尚未收录的，结果和判断都空着',
      en: 'Goals from speeches and articles: one row each; result and verdict are missing while no document here holds them',
      key: ['place', 'year', 'id'],
      foreign: [
        OF_YEAR,
        ...[key('place bureau_id', 'bureaus'), OF_INDICATOR, key('place source', 'sources')],
        ...IN_UNITS,
        { columns: ['place', 'result_source'], table: 'sources' },
      ],
      columns: [
        of.place,
        of.year,
        everyText('id', ['一年里不重复的编号', 'Id, unique in its year'], cell('id')),
        texts('section', SECTION, cell('section')),
        texts('bureau', BUREAU, cell('bureau')),
        texts('bureau_id', BUREAU_ID, ({ item }) => item.goal.bureau),
        of.indicator,
        of.comparator(true),
        ...range('target', TARGET, ({ item }: YearRow<JudgedGoal>) => item.goal, {
          unitIn: 'target_unit',
          required: true,
        }),
        everyText('target_unit', UNIT_OF_TARGET, cell('target_unit')),
        of.period(['目标的时段', 'Period of the target']),
        ...range(
          'result',
          RESULT,
          ({ item }: YearRow<JudgedGoal>) => quantityOf(item.answer?.result),
          {
            unitIn: 'result_unit',
          },
        ),
        texts('result_unit', UNIT_OF_RESULT, cell('result_unit')),
        of.resultKind(false),
        of.period(['报告数的时段', 'Period of the result'], false, 'result_period'),
        numbers('growth', GROWTH, cell('growth'), { unit: '%' }),
        of.verdict(false),
        of.reason,
        of.flagList,
        of.note,
        everyText('source', ['定目标的文件', 'Document that sets it'], cell('source')),
        texts('result_source', ['报结果的文件', 'Document that answers it'], cell('result_source')),
        everyText('target_quote', QUOTE_OF_TARGET, cell('target_quote')),
        texts('result_quote', QUOTE_OF_RESULT, cell('result_quote')),
      ],
    },
    rowsOfYears(corpus, (year) => year.goals, goalsTable),
  );
