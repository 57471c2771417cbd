import type { Outcome } from '../domain/verdict.ts';

/** The form of a mark on a card: a verdict, or why there is none. */
export type CardMark = Outcome | 'awaiting' | 'untestable';

/** One promise on a card, with what came of it. */
export interface CardRow {
  readonly mark: CardMark;
  readonly label: string;
  readonly target?: string;
  readonly result?: string;
  /** The verdict in words, or why there is none. */
  readonly verdict: string;
  /** Stands where a number would, if there is none. */
  readonly why: string;
}

/** How many targets came to an outcome. */
export interface CardCount {
  readonly mark: Outcome;
  readonly label: string;
  readonly count: number;
}

/** What the picture of a page says where its link is shared. */
export interface Card {
  /** Where it belongs, from the longest to the shortest way to say it: place, year, number, section. */
  readonly kickers: readonly string[];
  readonly title: string;
  /** At most a handful of promises; or the outcomes of many; or neither. */
  readonly rows: readonly CardRow[];
  readonly counts?: readonly CardCount[];
  /** What stands under it all, e.g. that more targets follow. */
  readonly more?: string;
  /** The mark of what has neither rows nor counts. */
  readonly mark?: CardMark;
  /** The heads of the two columns of figures. */
  readonly heads: readonly [target: string, result: string];
  readonly foot: string;
  /** What a reader passes on with the link, in one line. */
  readonly sentence: string;
  /** All of it in words, for those who do not see it. */
  readonly alt: string;
}

/** More rows would be too small to read in a chat. */
export const MOST_ROWS = 4;
