import { everyInteger, type Column, type Words } from './column.ts';

/** A row that is one of several in an order. */
export interface Ordered {
  /** Counted from zero. */
  readonly index: number;
}

/** Its place in this order, counted from one. */
export const positionColumn = (
  words: Words = ['排第几', 'Its place in the order'],
): Column<Ordered> => everyInteger('position', words, ({ index }) => index + 1, { minimum: 1 });
