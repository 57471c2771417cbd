import type { History, Promise, Report } from '../../domain/history.ts';
import { COMPARATORS } from '../../domain/target.ts';
import { FIGURE } from './column-words.ts';
import { everyText, quantity, texts, textsOf, type Column, type Words } from './column.ts';
import { key } from './foreign-keys.ts';
import type { OfPlace } from './place-columns.ts';

/** A place with the histories of its indicators, which the tables below are made from. */
export interface PlaceHistories extends OfPlace {
  readonly histories: readonly History[];
}

/** The history that a row is of. */
export const IN_HISTORY = key('place history', 'histories');
export const inHistory: Column<{ readonly history: History }> = everyText(
  'history',
  ['跨年的指标，见 histories', 'History, see histories'],
  ({ history }) => history.id,
);

export const COMPARATOR: Words = ['目标怎么写', 'How the target is worded'];

interface PromiseColumns {
  /** What the columns begin with. */
  readonly name: string;
  /** The column of the comparator. */
  readonly comparator: string;
  readonly words: { readonly comparator: Words; readonly number: Words; readonly unit: Words };
  readonly required?: boolean;
}

/** What was promised: its figure, how it is worded, the number and its unit. */
export const promiseColumns = <Row>(
  { name, comparator, words, required = false }: PromiseColumns,
  of: (row: Row) => Promise | undefined,
): readonly Column<Row>[] => [
  textsOf(required)(`${name}_figure`, FIGURE, (row: Row) => of(row)?.figure),
  textsOf(required)(comparator, words.comparator, (row: Row) => of(row)?.target.comparator, {
    words: COMPARATORS,
  }),
  ...quantity(name, words, (row: Row) => of(row)?.target, required),
];

/** What was reported, where there is a number: its figure, the number and its unit. */
export const reportColumns = <Row>(
  name: string,
  words: { readonly number: Words; readonly unit: Words },
  of: (row: Row) => Report | undefined,
): readonly Column<Row>[] => [
  texts(`${name}_figure`, FIGURE, (row: Row) => of(row)?.figure),
  ...quantity(name, words, (row: Row) => of(row)?.quantity),
];
