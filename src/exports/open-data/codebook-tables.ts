import type { Corpus, PlaceCorpus } from '../../domain/corpus.ts';
import { DIRECTIONS, MEASURES, type Indicator } from '../../domain/indicator.ts';
import type { Bureau, Theme } from '../../domain/place.ts';
import type { Series } from '../../domain/series.ts';
import type { Source } from '../../domain/source.ts';
import type { Unit } from '../../domain/unit.ts';
import { yearCounts, type Year } from '../../domain/year.ts';
import {
  everyInteger,
  everyText,
  LIST,
  numbers,
  openTable,
  texts,
  type Column,
  type OpenTable,
} from './column.ts';
import { key, OF_PLACE, ofUnits } from './foreign-keys.ts';
import { inPlace, type OfPlace } from './place-columns.ts';

/** What all figures refer to: places, years, documents, bureaus, and the codebook. */
export const codebookTables = (corpus: Corpus): readonly OpenTable[] => [
  places(corpus),
  years(corpus),
  sources(corpus),
  bureaus(corpus),
  indicators(corpus),
  series(corpus),
  units(corpus),
  themes(corpus),
];

/** Something that a place holds. */
interface Held<Item> extends OfPlace {
  readonly item: Item;
}
const ofPlaces = <Item>(
  corpus: Corpus,
  items: (place: PlaceCorpus) => Iterable<Item>,
): readonly Held<Item>[] =>
  corpus.places.flatMap((at) => [...items(at)].map((item) => ({ place: at, item })));

const ID = ['编号', 'Id'] as const;
const NAME = ['名称', 'Name'] as const;
const LABEL_EN = ['英文名称', 'Name in English'] as const;

const places = (corpus: Corpus): OpenTable =>
  openTable<PlaceCorpus>(
    {
      ...{ name: 'places', zh: '地区', en: 'Districts', key: ['place'], foreign: [] },
      columns: [
        everyText('place', ID, ({ place }) => place.id),
        everyText('name', NAME, ({ place }) => place.name),
        everyText('name_en', LABEL_EN, ({ place }) => place.nameEn),
        everyText('within', ['所在的省市', 'Province and city'], ({ place }) => place.within),
        everyText('government', ['政府的称呼', 'Its government'], ({ place }) => place.government),
      ],
    },
    corpus.places,
  );

const years = (corpus: Corpus): OpenTable => {
  const count = (name: string, words: readonly [string, string]): Column<Held<Year>> =>
    everyInteger(name, words, ({ item }) => yearCounts(item, corpus.units)[name]);
  return openTable<Held<Year>>(
    {
      name: 'years',
      zh: '年份，带各种数目',
      en: 'Years, with their counts',
      key: ['place', 'year'],
      foreign: [OF_PLACE, key('place tasks_source', 'sources')],
      columns: [
        inPlace,
        everyInteger('year', ['年份', 'Year'], ({ item }) => item.year),
        texts(
          'tasks_source',
          ['任务表的文件，见 sources', 'Document with the table of tasks, see sources'],
          ({ item }) => item.tasksSource,
        ),
        count('tasks', ['任务', 'Tasks']),
        count('testable', ['带量化目标的任务', 'Tasks with a numeric target']),
        count('targets', ['量化目标', 'Numeric targets']),
        count('exceeded', ['超额', 'Targets exceeded']),
        count('met', ['达标', 'Targets met']),
        count('missed', ['未达标', 'Targets missed']),
        count('undetermined', ['无法判断', 'Targets undetermined']),
        count('achievements', ['自报成绩', 'Reported achievements']),
        count('goals', ['报告和报道里定的目标', 'Goals from speeches and articles']),
        count('awaiting', ['其中结果尚未收录的', 'Of these awaiting their document']),
      ],
    },
    ofPlaces(corpus, (place) => place.years),
  );
};

const sources = (corpus: Corpus): OpenTable =>
  openTable<Held<Source>>(
    {
      name: 'sources',
      zh: '原文件，带指纹和已知的欠缺',
      en: 'The documents, with their fingerprints and known gaps',
      key: ['place', 'source'],
      foreign: [OF_PLACE],
      columns: [
        inPlace,
        everyText('source', ID, ({ item }) => item.id),
        everyText('title', ['全名', 'Full title'], ({ item }) => item.title),
        everyText('short_title', ['短名', 'Short title'], ({ item }) => item.shortTitle),
        texts('short_title_en', LABEL_EN, ({ item }) => item.shortTitleEn),
        everyText('publisher', ['发布机构', 'Publisher'], ({ item }) => item.publisher),
        texts(
          'publisher_en',
          ['发布机构的英文名称', 'Publisher in English'],
          ({ item }) => item.publisherEn,
        ),
        everyText(
          'issued',
          ['发布日期，知道多少写多少', 'Day, month or year of issue, as far as known'],
          ({ item }) => item.issued,
          { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
        ),
        texts(
          'collected',
          ['收录日期', 'Day on which it was taken in'],
          ({ item }) => item.collected,
          {
            pattern: '\\d{4}-\\d{2}-\\d{2}',
          },
        ),
        texts('index_number', ['索引号', 'Index number'], ({ item }) => item.indexNumber),
        texts('url', ['网址', 'Address'], ({ item }) => item.url),
        everyText(
          'sha256',
          ['文本文件的 SHA-256', 'SHA-256 of the text file'],
          ({ item }) => item.sha256,
          { pattern: '[0-9a-f]{64}' },
        ),
        everyText(
          'carried',
          ['收录全文，还是只摘短句', 'Carried whole, or in quotes alone'],
          ({ item }) => item.carried,
          { words: ['whole', 'quotes'] },
        ),
        everyText('rights', ['权利', 'Rights'], ({ item }) => item.rights),
        texts('caveats', ['已知的欠缺', 'Known gaps'], ({ item }) => item.caveats.join('') || null),
      ],
    },
    ofPlaces(corpus, (place) => place.sources.values()),
  );

const bureaus = (corpus: Corpus): OpenTable =>
  openTable<Held<Bureau>>(
    {
      ...{ name: 'bureaus', zh: '部门', en: 'Bureaus', key: ['place', 'bureau_id'] },
      foreign: [OF_PLACE],
      columns: [
        inPlace,
        everyText('bureau_id', ID, ({ item }) => item.id),
        everyText('name', NAME, ({ item }) => item.name),
        everyText('name_en', LABEL_EN, ({ item }) => item.nameEn),
        texts(
          'aliases',
          ['别的文件里的名称，用分号隔开', 'Names in other documents, separated by semicolons'],
          ({ item }) => item.aliases.join(';') || null,
          { pattern: LIST },
        ),
      ],
    },
    ofPlaces(corpus, (place) => place.bureaus.values()),
  );

const indicators = ({ indicators: all }: Corpus): OpenTable =>
  openTable<Indicator>(
    {
      ...{ name: 'indicators', zh: '指标：衡量什么', en: 'Indicators: what is measured' },
      key: ['indicator'],
      foreign: [...ofUnits('unit'), key('series', 'series')],
      columns: [
        everyText('indicator', ID, ({ id }) => id),
        everyText('label', NAME, ({ label }) => label),
        everyText('label_en', LABEL_EN, ({ labelEn }) => labelEn),
        everyText('unit', ['单位，见 units', 'Unit, see units'], ({ unit }) => unit),
        everyText(
          'measure',
          ['哪一类数：个数、数额、水平、增速、比重', 'What kind of number it is'],
          ({ measure }) => measure,
          { words: MEASURES },
        ),
        everyText(
          'direction',
          ['多了好、少了好，还是不论好坏', 'Which way is good'],
          ({ direction }) => direction,
          { words: DIRECTIONS },
        ),
        texts(
          'definition',
          ['需要说明的口径', 'What a reader cannot guess'],
          (row) => row.definition,
        ),
        texts('series', ['所属的系列，见 series', 'Its series, see series'], (row) => row.series),
      ],
    },
    [...all.values()],
  );

const series = ({ series: all }: Corpus): OpenTable =>
  openTable<Series>(
    {
      name: 'series',
      zh: '系列：各年说法、口径不同，但该放在一起看的指标',
      en: 'Series: indicators that belong together though wording or definition changed',
      key: ['series'],
      foreign: [],
      columns: [
        everyText('series', ID, ({ id }) => id),
        everyText('label', NAME, ({ label }) => label),
        everyText('label_en', LABEL_EN, ({ labelEn }) => labelEn),
        everyText('about', ['是什么，变了什么', 'What it is and what changed'], (row) => row.about),
        everyText('about_en', ['同上，英文', 'The same in English'], (row) => row.aboutEn),
      ],
    },
    [...all.values()],
  );

const units = ({ units: all }: Corpus): OpenTable =>
  openTable<Unit>(
    {
      ...{ name: 'units', zh: '单位和换算', en: 'Units and how they convert', key: ['unit'] },
      foreign: [],
      columns: [
        everyText('unit', ['单位，照原文', 'Unit, as printed'], ({ id }) => id),
        everyText('label_en', LABEL_EN, ({ labelEn }) => labelEn),
        everyText('base', ['换算到的单位', 'Unit that it converts to'], ({ base }) => base),
        numbers('factor', ['一个合多少', 'How many of these it is'], ({ factor }) => factor, {
          required: true,
          unitIn: 'base',
        }),
        everyText(
          'spellings',
          ['原文里的写法，用分号隔开', 'Spellings in the documents, separated by semicolons'],
          ({ spellings }) => spellings.join(';'),
          { pattern: LIST },
        ),
      ],
    },
    [...all.values()],
  );

const themes = ({ themes: all }: Corpus): OpenTable =>
  openTable<Theme>(
    {
      ...{ name: 'themes', zh: '主题', en: 'Themes', key: ['theme'], foreign: [] },
      columns: [
        everyText('theme', ID, ({ id }) => id),
        everyText('label', NAME, ({ label }) => label),
        everyText('label_en', LABEL_EN, ({ labelEn }) => labelEn),
      ],
    },
    [...all.values()],
  );
