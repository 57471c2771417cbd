import type { Corpus } from '../../domain/corpus.ts';
import { CORRECTED, type Correction } from '../../domain/correction.ts';
import { everyInteger, everyText, openTable, texts, type OpenTable } from './column.ts';
import { OF_PLACE } from './foreign-keys.ts';
import { inPlace, type OfPlace } from './place-columns.ts';

/** What was corrected after it had been published. */
export const correctionTable = (
  { places }: Corpus,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): OpenTable =>
  openTable<OfPlace & { correction: Correction }>(
    {
      name: 'corrections',
      zh: '更正：已发布的数改过什么、为什么',
      en: 'Corrections: what was changed after it had been published, and why',
      key: ['place', 'id'],
      foreign: [OF_PLACE],
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
