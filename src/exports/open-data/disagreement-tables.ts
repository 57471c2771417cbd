import { chartSpeech } from '../../charts/phrases.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Printing } from '../../domain/disagreement-statements.ts';
import {
  DISAGREEMENT_KINDS,
  disagreementsOf,
  type Disagreement,
} from '../../domain/disagreement.ts';
import { disagreementText } from '../../format/disagreement.ts';
import { FIGURE, INDICATOR, SOURCE } from './column-words.ts';
import { everyInteger, everyText, openTable, type OpenTable } from './column.ts';
import { key, OF_INDICATOR, OF_PLACE, OF_SOURCE, OF_YEAR } from './foreign-keys.ts';
import { inPlace, type OfPlace } from './place-columns.ts';
import { positionColumn, type Ordered } from './position-column.ts';

interface FoundRow extends OfPlace {
  readonly found: Disagreement;
}
interface FigureRow extends FoundRow, Ordered {
  readonly printing: Printing;
}

/** Where the documents disagree, and the figures that do. */
export const disagreementTables = (corpus: Corpus): readonly OpenTable[] => {
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
        foreign: [OF_PLACE],
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
    openTable<FigureRow>(
      {
        name: 'disagreement_figures',
        zh: '对不上的是哪几个数：一行一个，带原话',
        en: 'The figures that disagree: one row each, with its quote',
        key: ['place', 'disagreement', 'position'],
        foreign: [
          key('place disagreement', 'disagreements'),
          ...[OF_YEAR, OF_SOURCE, OF_INDICATOR],
        ],
        columns: [
          inPlace,
          id,
          positionColumn(),
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
