import { BOUNDS, type Quantity } from '../../domain/quantity.ts';
import { RESULT_KINDS, type Result } from '../../domain/result.ts';
import { COMPARATORS, type Target } from '../../domain/target.ts';
import { OUTCOMES, REASONS } from '../../domain/verdict.ts';
import {
  everyInteger,
  everyText,
  flags,
  LIST,
  numbers,
  PERIOD,
  quantity,
  texts,
  textsOf,
  type Column,
} from './column.ts';
import {
  ESTIMATED,
  INDICATOR,
  RESULT,
  TARGET,
  UNIT_OF_RESULT,
  UNIT_OF_TARGET,
} from './column-words.ts';
import { cell, type YearRow } from './year-rows.ts';

/** The columns that tables over all years share; tables that have them call each `of.` something. */

type AnyRow = YearRow<unknown>;

export const id: Column<AnyRow> = everyText(
  'id',
  ['一年里不重复的编号', 'Id, unique in its year'],
  cell('id'),
);
export const task: Column<AnyRow> = everyInteger(
  'task',
  ['任务序号', 'Number of the task'],
  cell('task'),
  { minimum: 1 },
);
export const section = (required: boolean): Column<AnyRow> =>
  textsOf(required)('section', ['文件里的章节', 'Section of the document'], cell('section'));
export const leadBureaus: Column<AnyRow> = texts(
  'bureaus',
  ['牵头单位的名称', 'Names of the bureaus that lead it'],
  cell('bureaus'),
  { pattern: LIST },
);
export const bureau = <Item>(
  idOf: (item: Item) => string | undefined,
): readonly Column<YearRow<Item>>[] => [
  texts('bureau', ['部门名称', 'Name of the bureau'], cell('bureau')),
  texts(
    'bureau_id',
    [
      '部门，见 bureaus；文件代表整个政府说话的，空着',
      'Bureau, see bureaus; missing where the document speaks for the whole government',
    ],
    ({ item }) => idOf(item),
  ),
];
export const indicator: Column<AnyRow> = everyText('indicator', INDICATOR, cell('indicator'));
export const comparator = (required: boolean): Column<AnyRow> =>
  texts(
    'comparator',
    [
      '目标怎么写：以上、就是这个数、以内、左右、范围',
      'How the target is worded: at least, exactly, at most, about, between',
    ],
    cell('comparator'),
    { words: COMPARATORS, required },
  );
/** The target, which every row has, with its unit. */
export const target = <Item>(
  of: (item: Item) => Pick<Target, 'value' | 'upTo' | 'unit'>,
): readonly Column<YearRow<Item>>[] =>
  quantity('target', { number: TARGET, unit: UNIT_OF_TARGET }, ({ item }) => of(item), true);
/** What was reported, with its unit, where there is a number. */
export const result = <Item>(
  of: (item: Item) => Result | undefined,
): readonly Column<YearRow<Item>>[] =>
  quantity('result', { number: RESULT, unit: UNIT_OF_RESULT }, ({ item }) => numberIn(of(item)));
const numberIn = (found: Result | undefined): Quantity | undefined =>
  found && 'quantity' in found ? found.quantity : undefined;
export const resultKind = (required: boolean): Column<AnyRow> =>
  texts(
    'result_kind',
    [
      '报告怎么答：给了数、只说完成、给了别的数、说还没有数据、没有提到',
      'How the report answers: a figure, words alone, a figure of something else, “later”, not at all',
    ],
    cell('result_kind'),
    { words: RESULT_KINDS, required },
  );
export const period = (
  words: readonly [string, string] = [
    '时段：一年，或起止月份',
    'Period: a year, or months from/to',
  ],
  required = true,
  name = 'period',
): Column<AnyRow> => texts(name, words, cell(name), { pattern: PERIOD, required });
export const bound: Column<AnyRow> = texts(
  'bound',
  [
    '数字怎么读：准数、余或超、以上、近、约、数十',
    'How the number is to be read: exact, more than, at least, almost, about, several',
  ],
  cell('bound'),
  { words: BOUNDS },
);
export const estimated: Column<AnyRow> = flags('estimated', ESTIMATED, cell('estimated'));
export const growth: Column<AnyRow> = numbers(
  'growth',
  ['和数一起印的增速', 'Growth rate printed with the figure'],
  cell('growth'),
  { unit: '%' },
);
export const verdict = (required: boolean): Column<AnyRow> =>
  texts(
    'verdict',
    [
      '判断：超额、达标、未达标、无法判断；由规则算出，不是人填的',
      'Verdict: exceeded, met, missed, undetermined; computed by rules, never typed',
    ],
    cell('verdict'),
    { words: OUTCOMES, required },
  );
export const reason: Column<AnyRow> = texts(
  'reason',
  [
    '为什么无法判断：没提到、没给数字、口径不同、尚无数据、跨过目标、看怎么读',
    'Why nobody can tell: not reported, no figure, different measure, deferred, straddles, depends on the reading',
  ],
  cell('reason'),
  { words: REASONS },
);
export const flagList: Column<AnyRow> = texts(
  'flags',
  ['读者要留意的，用分号隔开', 'What to bear in mind, separated by semicolons'],
  cell('flags'),
  { pattern: LIST },
);
export const note: Column<AnyRow> = texts(
  'note',
  ['容易读错的地方，整理者的话', 'What a reader could misread, in the curator’s words'],
  cell('note'),
);
export const targetQuote = (required: boolean): Column<AnyRow> =>
  textsOf(required)(
    'target_quote',
    ['目标的原话', 'The words of the target'],
    cell('target_quote'),
  );
export const resultQuote = (required: boolean): Column<AnyRow> =>
  textsOf(required)(
    'result_quote',
    ['报告的原话', 'The words of the report'],
    cell('result_quote'),
  );
