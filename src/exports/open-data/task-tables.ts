import type { Corpus } from '../../domain/corpus.ts';
import type { Task } from '../../domain/task.ts';
import { tasksTable } from '../year-tables.ts';
import { everyInteger, everyText, LIST, openTable, texts, type OpenTable } from './column.ts';
import { key, OF_BUREAU, OF_TASK, OF_YEAR } from './foreign-keys.ts';
import { inPlace, inYear } from './place-columns.ts';
import { positionColumn, type Ordered } from './position-column.ts';
import * as of from './year-columns.ts';
import { cell, rowsOfYears, type YearRow } from './year-rows.ts';

/** The tasks of all years, and the lists that they hold. */
export const taskTables = (corpus: Corpus): readonly OpenTable[] => {
  const rows = rowsOfYears(corpus, ({ tasks }) => tasks, tasksTable);
  return [tasks(rows), ...listsOf(rows)];
};

const tasks = (rows: readonly YearRow<Task>[]): OpenTable =>
  openTable<YearRow<Task>>(
    {
      name: 'tasks',
      zh: '任务全文：一行一项，带牵头单位、完成情况和判断的数目',
      en: 'Tasks in full: one row each, with who leads, what was reported, and counts of verdicts',
      key: ['place', 'year', 'task'],
      foreign: [OF_YEAR],
      columns: [
        inPlace,
        inYear,
        of.task,
        of.section(true),
        texts('themes', ['主题，用分号隔开', 'Themes, separated by semicolons'], cell('themes'), {
          pattern: LIST,
        }),
        everyText('text', ['任务原文', 'The task as printed'], cell('text')),
        texts('leaders', ['牵头领导，照原文', 'Who answers for it, as printed'], cell('leaders'), {
          pattern: LIST,
        }),
        of.leadBureaus,
        everyText('report', ['完成情况原文', 'The completion report as printed'], cell('report')),
        everyInteger('targets', ['量化目标的数目', 'Number of numeric targets'], cell('targets')),
        everyInteger('exceeded', ['超额的数目', 'Of these exceeded'], cell('exceeded')),
        everyInteger('met', ['达标的数目', 'Of these met'], cell('met')),
        everyInteger('missed', ['未达标的数目', 'Of these missed'], cell('missed')),
        everyInteger(
          'undetermined',
          ['无法判断的数目', 'Of these undetermined'],
          cell('undetermined'),
        ),
        texts(
          'title_en',
          ['英文标题，本站写的，不是原文', 'English title, written by this site'],
          ({ item }) => item.titleEn,
        ),
      ],
    },
    rows,
  );

interface ListedRow extends YearRow<Task>, Ordered {
  readonly id: string;
}

/** The lists that a task holds, one row an item, so that they can be joined. */
const listsOf = (rows: readonly YearRow<Task>[]): readonly OpenTable[] => {
  const listed = (field: 'bureaus' | 'themes') =>
    rows.flatMap((row) => row.item[field].map((id, index) => ({ ...row, id, index })));
  const position = positionColumn(['在文件里排第几', 'Its place in the order of the document']);
  const columns = [inPlace, inYear, of.task, position];
  return [
    openTable<ListedRow>(
      {
        name: 'task_bureaus',
        zh: '任务由谁牵头：一行一个部门',
        en: 'Who leads a task: one row per bureau',
        key: ['place', 'year', 'task', 'bureau_id'],
        foreign: [OF_TASK, OF_BUREAU],
        columns: [
          ...columns,
          everyText('bureau_id', ['部门，见 bureaus', 'Bureau, see bureaus'], ({ id }) => id),
        ],
      },
      listed('bureaus'),
    ),
    openTable<ListedRow>(
      {
        name: 'task_themes',
        zh: '任务属于哪些主题：一行一个主题',
        en: 'What a task is about: one row per theme',
        key: ['place', 'year', 'task', 'theme'],
        foreign: [OF_TASK, key('theme', 'themes')],
        columns: [
          ...columns,
          everyText('theme', ['主题，见 themes', 'Theme, see themes'], ({ id }) => id),
        ],
      },
      listed('themes'),
    ),
  ];
};
