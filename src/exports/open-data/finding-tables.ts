import { chartSpeech } from '../../charts/phrases.ts';
import type { Corpus, PlaceCorpus } from '../../domain/corpus.ts';
import { CORRECTED, type Correction } from '../../domain/correction.ts';
import {
  DISAGREEMENT_KINDS,
  disagreementsOf,
  type Disagreement,
} from '../../domain/disagreement.ts';
import type { Printing } from '../../domain/disagreement-statements.ts';
import { goalpostsOf, MOVES, STANDS, type Goalpost } from '../../domain/goalposts.ts';
import { historiesOf, isAwaiting, type Entry, type History } from '../../domain/history.ts';
import { writePeriod } from '../../domain/period.ts';
import { BOUNDS } from '../../domain/quantity.ts';
import { COMPARATORS } from '../../domain/target.ts';
import { OUTCOMES, REASONS } from '../../domain/verdict.ts';
import { disagreementText } from '../../format/disagreement.ts';
import {
  everyInteger,
  everyText,
  flags,
  numbers,
  openTable,
  PERIOD,
  range,
  texts,
  type Column,
  type OpenTable,
} from './column.ts';

/** What the computer found by setting figures beside each other, and what was corrected. */
export const findingTables = (
  corpus: Corpus,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly OpenTable[] => {
  const placed = corpus.places.map((place) => ({ place, histories: historiesOf(place, corpus) }));
  return [
    historyTable(placed),
    entryTable(placed),
    goalpostTable(corpus, placed),
    ...disagreementTables(corpus),
    correctionTable(corpus, corrections),
  ];
};

interface OfPlace {
  readonly place: PlaceCorpus;
}
interface Placed extends OfPlace {
  readonly histories: readonly History[];
}

const inPlace: Column<OfPlace> = everyText(
  'place',
  ['地区，见 places', 'District, see places'],
  ({ place }) => place.place.id,
);
const position: Column<{ index: number }> = everyInteger(
  'position',
  ['排第几', 'Its place in the order'],
  ({ index }) => index + 1,
  { minimum: 1 },
);
const IN_PLACE = { columns: ['place'], table: 'places' };
const IN_HISTORY = { columns: ['place', 'history'], table: 'histories' };
const unit = (column: string) => ({ columns: [column], table: 'units' });

const HISTORY = ['跨年的指标，见 histories', 'History, see histories'] as const;
const INDICATOR = ['衡量什么，见 indicators', 'What is measured, see indicators'] as const;
const FIGURE = [
  '数的编号，和 corrections 里的写法一样',
  'Id of the figure, written as in corrections',
] as const;
const COMPARATOR = ['目标怎么写', 'How the target is worded'] as const;
const TARGET = ['目标数，照原文的单位', 'Number to be reached, in its printed unit'] as const;
const SOURCE = ['文件，见 sources', 'Document, see sources'] as const;

const historyTable = (placed: readonly Placed[]): OpenTable =>
  openTable<OfPlace & { history: History }>(
    {
      name: 'histories',
      zh: '跨年的指标：在两年以上出现过的系列或单个指标',
      en: 'Histories: series and single indicators that occur in two years or more',
      key: ['place', 'history'],
      foreign: [IN_PLACE],
      columns: [
        inPlace,
        everyText('history', ['编号', 'Id'], ({ history }) => history.id),
        everyText('label', ['名称', 'Name'], ({ history }) => history.label),
        everyText('label_en', ['英文名称', 'Name in English'], ({ history }) => history.labelEn),
      ],
    },
    placed.flatMap(({ place, histories }) => histories.map((history) => ({ place, history }))),
  );

interface EntryRow extends OfPlace {
  readonly history: History;
  readonly index: number;
  readonly entry: Entry;
}

const entryTable = (placed: readonly Placed[]): OpenTable =>
  openTable<EntryRow>(
    {
      name: 'entries',
      zh: '跨年的指标逐年怎么样：一行一个目标或报告的数；推算的数另列',
      en: 'Histories year by year: one row a promise or report; what was computed stands apart',
      key: ['place', 'history', 'position'],
      foreign: [
        IN_HISTORY,
        { columns: ['place', 'year'], table: 'years' },
        { columns: ['indicator'], table: 'indicators' },
        ...['target_unit', 'result_unit', 'derived_unit'].map(unit),
      ],
      columns: [
        inPlace,
        everyText('history', HISTORY, ({ history }) => history.id),
        position,
        everyInteger('year', ['年份', 'Year'], ({ entry }) => entry.year),
        everyText('indicator', INDICATOR, ({ entry }) => entry.indicator.id),
        texts('target_figure', FIGURE, ({ entry }) => entry.promise?.figure),
        texts('comparator', COMPARATOR, ({ entry }) => entry.promise?.target.comparator, {
          words: COMPARATORS,
        }),
        ...range('target', TARGET, ({ entry }: EntryRow) => entry.promise?.target, {
          unitIn: 'target_unit',
        }),
        texts(
          'target_unit',
          ['目标的单位', 'Unit of the target'],
          ({ entry }) => entry.promise?.target.unit,
        ),
        texts('target_source', SOURCE, ({ entry }) => entry.promise?.source),
        texts('result_figure', FIGURE, ({ entry }) => entry.report?.figure),
        ...range(
          'result',
          ['报告的数，照原文的单位', 'Number reported, in its printed unit'],
          ({ entry }: EntryRow) => entry.report?.quantity,
          { unitIn: 'result_unit' },
        ),
        texts(
          'result_unit',
          ['报告数的单位', 'Unit of the result'],
          ({ entry }) => entry.report?.quantity.unit,
        ),
        texts(
          'bound',
          ['数字怎么读', 'How the number is to be read'],
          ({ entry }) => entry.report?.quantity.bound,
          { words: BOUNDS },
        ),
        flags(
          'estimated',
          ['原文写“预计”', 'The document calls it expected'],
          ({ entry }: EntryRow) => (entry.report?.estimated ? 'true' : null),
        ),
        texts(
          'period',
          ['报告数的时段', 'Period of the result'],
          ({ entry }) => entry.report && writePeriod(entry.report.period),
          { pattern: PERIOD },
        ),
        numbers(
          'growth',
          ['和数一起印的增速', 'Growth rate printed with it'],
          ({ entry }) => entry.report?.growth?.value,
          { unit: '%' },
        ),
        texts('result_source', SOURCE, ({ entry }) => entry.report?.source),
        texts('verdict', ['判断', 'Verdict'], ({ entry }) => entry.verdict?.outcome, {
          words: OUTCOMES,
        }),
        texts(
          'reason',
          ['为什么无法判断', 'Why nobody can tell'],
          ({ entry }) => entry.verdict?.reason,
          {
            words: REASONS,
          },
        ),
        flags(
          'awaiting',
          ['公布结果的文件尚未收录', 'No document here holds the result yet'],
          ({ entry }: EntryRow) => (isAwaiting(entry) ? 'true' : null),
        ),
        numbers(
          'derived',
          [
            '推算的数：由后一年的数和增速倒推，没有文件印过',
            'Computed from the next year’s figure and growth rate; printed nowhere',
          ],
          ({ entry }) => entry.derived?.value,
          { unitIn: 'derived_unit' },
        ),
        numbers(
          'derived_low',
          ['四舍五入留下的下限', 'What rounding leaves open: lower end'],
          ({ entry }) => entry.derived?.low,
          { unitIn: 'derived_unit' },
        ),
        numbers(
          'derived_high',
          ['四舍五入留下的上限', 'What rounding leaves open: upper end'],
          ({ entry }) => entry.derived?.high,
          { unitIn: 'derived_unit' },
        ),
        texts(
          'derived_unit',
          ['推算数的单位', 'Unit of what was computed'],
          ({ entry }) => entry.derived?.unit,
        ),
        texts('note', ['容易读错的地方', 'What a reader could misread'], ({ entry }) => entry.note),
      ],
    },
    placed.flatMap(({ place, histories }) =>
      histories.flatMap((history) =>
        history.entries.map((entry, index) => ({ place, history, index, entry })),
      ),
    ),
  );

interface PostRow extends OfPlace {
  readonly index: number;
  readonly post: Goalpost;
}

const goalpostTable = ({ units }: Corpus, placed: readonly Placed[]): OpenTable =>
  openTable<PostRow>(
    {
      name: 'goalposts',
      zh: '目标变动：今年的目标，挨着去年的目标和结果',
      en: 'Goalposts: each target beside last year’s target and result',
      key: ['place', 'position'],
      foreign: [
        IN_HISTORY,
        { columns: ['place', 'year'], table: 'years' },
        ...['indicator', 'before_indicator'].map((column) => ({
          ...{ columns: [column], table: 'indicators' },
        })),
        ...['target_unit', 'before_unit', 'achieved_unit'].map(unit),
      ],
      columns: [
        inPlace,
        position,
        everyText('history', HISTORY, ({ post }) => post.history.id),
        everyInteger(
          'year',
          ['新目标的年份', 'Year of the new target'],
          ({ post }) => post.now.year,
        ),
        everyText('indicator', INDICATOR, ({ post }) => post.now.indicator.id),
        everyText('target_figure', FIGURE, ({ post }) => post.now.promise.figure),
        everyText('comparator', COMPARATOR, ({ post }) => post.now.promise.target.comparator, {
          words: COMPARATORS,
        }),
        ...range('target', TARGET, ({ post }: PostRow) => post.now.promise.target, {
          unitIn: 'target_unit',
          required: true,
        }),
        everyText(
          'target_unit',
          ['新目标的单位', 'Unit of the new target'],
          ({ post }) => post.now.promise.target.unit,
        ),
        everyText(
          'before_indicator',
          ['去年的目标衡量什么', 'What last year’s target measures'],
          ({ post }) => post.before.indicator.id,
        ),
        everyText('before_figure', FIGURE, ({ post }) => post.before.promise.figure),
        everyText(
          'before_comparator',
          ['去年的目标怎么写', 'How last year’s target is worded'],
          ({ post }) => post.before.promise.target.comparator,
          { words: COMPARATORS },
        ),
        ...range(
          'before',
          ['去年的目标数', 'Last year’s target'],
          ({ post }: PostRow) => post.before.promise.target,
          { unitIn: 'before_unit', required: true },
        ),
        everyText(
          'before_unit',
          ['去年目标的单位', 'Unit of last year’s target'],
          ({ post }) => post.before.promise.target.unit,
        ),
        everyText(
          'move',
          ['比去年的目标：提高、不变、降低、换了说法、不能比', 'How it lies to last year’s target'],
          ({ post }) => post.move,
          { words: MOVES },
        ),
        texts('achieved_figure', FIGURE, ({ post }) => post.achieved?.figure),
        ...range(
          'achieved',
          ['去年的结果', 'Last year’s result'],
          ({ post }: PostRow) => post.achieved?.quantity,
          { unitIn: 'achieved_unit' },
        ),
        texts(
          'achieved_unit',
          ['去年结果的单位', 'Unit of last year’s result'],
          ({ post }) => post.achieved?.quantity.unit,
        ),
        texts(
          'to_achieved',
          ['比去年的结果：高、相同、低、说不清', 'How it lies to last year’s result'],
          ({ post }) => post.toAchieved,
          { words: STANDS },
        ),
        texts(
          'no_result',
          ['为什么没有去年的结果可比', 'Why there is no result to compare it with'],
          ({ post }) => post.noResult,
          { words: [...REASONS, 'awaiting', 'partialPeriod', 'notComparable'] },
        ),
      ],
    },
    placed.flatMap(({ place, histories }) =>
      goalpostsOf(histories, units).map((post, index) => ({ place, index, post })),
    ),
  );

interface FoundRow extends OfPlace {
  readonly found: Disagreement;
}

const disagreementTables = (corpus: Corpus): readonly OpenTable[] => {
  const found = corpus.places.flatMap((place): FoundRow[] =>
    disagreementsOf(place, corpus.units).map((each) => ({ place, found: each })),
  );
  const english = chartSpeech({ language: 'en', units: corpus.units });
  const id = everyText<FoundRow>('disagreement', ['编号', 'Id'], (row) => row.found.id);
  return [
    openTable<FoundRow>(
      {
        name: 'disagreements',
        zh: '文件互相对不上、或自己对不上的地方',
        en: 'Where the documents disagree, with each other or with themselves',
        key: ['place', 'disagreement'],
        foreign: [IN_PLACE],
        columns: [
          inPlace,
          id,
          everyText('kind', ['哪一种对不上', 'What kind it is'], (row) => row.found.kind, {
            words: DISAGREEMENT_KINDS,
          }),
          everyText('title', ['是什么', 'What it is'], (row) => disagreementText(row.found).title),
          everyText(
            'title_en',
            ['同上，英文', 'The same in English'],
            (row) => disagreementText(row.found, english).title,
          ),
          everyText(
            'known',
            ['知道什么', 'What is known'],
            (row) => disagreementText(row.found).known,
          ),
          everyText(
            'unknown',
            ['不知道什么', 'What is not known'],
            (row) => disagreementText(row.found).unknown,
          ),
        ],
      },
      found,
    ),
    openTable<FoundRow & { index: number; printing: Printing }>(
      {
        name: 'disagreement_figures',
        zh: '对不上的是哪几个数：一行一个，带原话',
        en: 'The figures that disagree: one row each, with its quote',
        key: ['place', 'disagreement', 'position'],
        foreign: [
          { columns: ['place', 'disagreement'], table: 'disagreements' },
          { columns: ['place', 'year'], table: 'years' },
          { columns: ['place', 'source'], table: 'sources' },
          { columns: ['indicator'], table: 'indicators' },
        ],
        columns: [
          inPlace,
          id,
          position,
          everyInteger('year', ['年份', 'Year'], ({ printing }) => printing.year),
          everyText('figure', FIGURE, ({ printing }) => printing.figure),
          everyText('source', SOURCE, ({ printing }) => printing.source),
          everyText('indicator', INDICATOR, ({ printing }) => printing.indicator.id),
          everyText('quote', ['原话', 'Its words'], ({ printing }) => printing.quote),
        ],
      },
      found.flatMap((row) =>
        row.found.figures.map((printing, index) => ({ ...row, printing, index })),
      ),
    ),
  ];
};

const correctionTable = (
  { places }: Corpus,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): OpenTable =>
  openTable<OfPlace & { correction: Correction }>(
    {
      name: 'corrections',
      zh: '更正：已发布的数改过什么、为什么',
      en: 'Corrections: what was changed after it had been published, and why',
      key: ['place', 'id'],
      foreign: [IN_PLACE],
      columns: [
        inPlace,
        everyText('id', ['编号', 'Id'], ({ correction }) => correction.id),
        everyText('date', ['更正的日期', 'Day of the correction'], (row) => row.correction.date, {
          pattern: '\\d{4}-\\d{2}-\\d{2}',
        }),
        everyInteger('year', ['年份', 'Year of the figure'], (row) => row.correction.year),
        everyText(
          'figure',
          [
            '数的编号：目标或结果，成绩的编号，或 goal- 加目标的编号',
            'Figure: a target or result, the id of an achievement, or goal- and the id of a goal',
          ],
          ({ correction }) => correction.figure,
        ),
        everyText(
          'field',
          ['改了哪一项', 'What of it was changed'],
          (row) => row.correction.field,
          {
            words: CORRECTED,
          },
        ),
        texts('before', ['原来怎么说', 'What it said'], (row) => row.correction.before || null),
        texts('after', ['现在怎么说', 'What it says now'], (row) => row.correction.after || null),
        everyText('why', ['为什么改', 'Why'], ({ correction }) => correction.why),
        everyText('why_en', ['同上，英文', 'The same in English'], (row) => row.correction.whyEn),
      ],
    },
    places.flatMap((place) =>
      (corrections.get(place.place.id) ?? []).map((correction) => ({ place, correction })),
    ),
  );
