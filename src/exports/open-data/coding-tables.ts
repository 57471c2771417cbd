import { CODING_COLUMNS, type Coded } from '../../domain/coding.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { settledOf, type DoubleCoding, type Settled } from '../../domain/reliability.ts';
import { everyText, openTable, texts, type OpenTable } from './column.ts';
import { OF_YEAR } from './foreign-keys.ts';
import { inPlace, inYear, type OfYear } from './place-columns.ts';

/** Both blind codings as their coders left them, and how each difference was settled. */
export const codingTablesOf = (corpus: Corpus): readonly OpenTable[] => [
  codings(corpus),
  adjudications(corpus),
];

const ofYears = <Row>(
  { places }: Corpus,
  rows: (coding: DoubleCoding) => readonly Row[],
): readonly (OfYear & { row: Row })[] =>
  places.flatMap((place) =>
    place.years.flatMap((year) =>
      year.coding ? rows(year.coding).map((row) => ({ place, year, row })) : [],
    ),
  );

/** Cells are texts, whatever they hold: a coding is kept as its coder left it. */
const CODED: Readonly<Record<(typeof CODING_COLUMNS)[number], readonly [string, string]>> = {
  unit: ['目标的编号，或成绩的编号', 'Id of the target or achievement'],
  task: ['任务序号', 'Number of the task'],
  measure: ['哪一类数', 'What kind of number it is'],
  direction: ['多了好还是少了好', 'Which way is good'],
  comparator: ['目标怎么写', 'How the target is worded'],
  target: ['目标数', 'Number to be reached'],
  target_to: ['目标范围的上限', 'Upper end of its range'],
  target_unit: ['目标的单位', 'Its unit'],
  target_period: ['目标的时段', 'Its period'],
  printed_in: ['目标印在任务里还是报告里', 'Where the target is printed'],
  target_quote: ['目标的原话', 'Its words'],
  kind: ['报告怎么答', 'How the report answers'],
  result: ['报告的数', 'Number reported'],
  result_to: ['报告范围的上限', 'Upper end of its range'],
  result_unit: ['报告数的单位', 'Its unit'],
  bound: ['数字怎么读', 'How the number is to be read'],
  estimated: ['原文写“预计”', 'The document calls it expected'],
  result_period: ['报告数的时段', 'Its period'],
  parts: ['要相加的几项', 'Printed parts that must be added'],
  growth: ['增速', 'Growth rate'],
  growth_bound: ['增速怎么读', 'How the growth rate is to be read'],
  rank: ['名次', 'Rank'],
  rank_among: ['在哪里排名', 'Among whom it is ranked'],
  attainment: ['文件自己写的完成率', 'Completion rate that the document prints'],
  flags: ['要留意的', 'What to bear in mind'],
  result_quote: ['报告的原话', 'The words of the report'],
  what: ['编码员写的名称', 'What it is, in the coder’s words'],
  doubt: ['编码员的疑问', 'The coder’s doubt'],
};

const codings = (corpus: Corpus): OpenTable =>
  openTable<OfYear & { row: { coder: string; coded: Coded } }>(
    {
      name: 'codings',
      zh: '两次编码，互不相看，原样保留；数字和空格都照编码员写的',
      en: 'Two blind codings as their coders left them, numbers and gaps included',
      key: ['place', 'year', 'coder', 'unit'],
      foreign: [OF_YEAR],
      columns: [
        inPlace,
        inYear,
        everyText('coder', ['第一次还是第二次', 'First or second coding'], ({ row }) => row.coder, {
          words: ['first', 'second'],
        }),
        ...CODING_COLUMNS.map((name) =>
          (name === 'unit' ? everyText : texts)<OfYear & { row: { coded: Coded } }>(
            name,
            CODED[name],
            ({ row }) => row.coded[name as keyof Coded] || null,
          ),
        ),
      ],
    },
    ofYears(corpus, (coding) =>
      (['first', 'second'] as const).flatMap((coder) =>
        [...coding[coder].values()].map((coded) => ({ coder, coded })),
      ),
    ),
  );

const adjudications = (corpus: Corpus): OpenTable =>
  openTable<OfYear & { row: Settled }>(
    {
      name: 'adjudications',
      zh: '两次编码不同的地方，一行一处，带裁定和理由',
      en: 'Where the two codings differ: one row each, with what was settled and why',
      key: ['place', 'year', 'unit', 'field'],
      foreign: [OF_YEAR],
      columns: [
        inPlace,
        inYear,
        everyText('unit', CODED.unit, ({ row }) => row.unit),
        everyText(
          'field',
          ['哪一格；只有一人见到这个数的，写 coded', 'Which cell; “coded” where one saw no figure'],
          ({ row }) => row.field,
        ),
        texts('first', ['第一次怎么写', 'What the first wrote'], ({ row }) => row.first || null),
        texts('second', ['第二次怎么写', 'What the second wrote'], ({ row }) => row.second || null),
        texts('final', ['现在的数据', 'What the data say now'], ({ row }) => row.final || null),
        everyText('reason', ['理由', 'Why'], ({ row }) => row.reason),
      ],
    },
    ofYears(corpus, settledOf),
  );
