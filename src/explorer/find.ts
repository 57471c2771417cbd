import {
  byFacet,
  FACETS,
  tidy,
  type ByFacet,
  type Facet,
  type Reading,
  type Sort,
  type State,
} from './state.ts';

/** A task as the filters see it. */
export interface Row {
  /** All that free text may meet, folded by {@link fold}. */
  readonly text: string;
  /** Its values, each once, under every reading. */
  readonly values: Readonly<Record<Reading, ByFacet<readonly string[]>>>;
  /** The reported figures in percent of the promised ones, where that means anything. */
  readonly rates: readonly number[];
}

export interface Found<R extends Row> {
  readonly rows: readonly R[];
  /**
   * How many tasks would remain with a value as the only one of its facet, all other facets and the
   * text being as they are. What is not there would leave none.
   */
  readonly counts: ByFacet<ReadonlyMap<string, number>>;
}

/** Text as it is compared: full-width and half-width, large and small letters are the same. */
export const fold = (text: string): string => tidy(text.normalize('NFKC')).toLowerCase();

/**
 * The tasks that hold all words of the text and have, of each facet with chosen values, at least one;
 * sorted, with what each further choice would come to.
 * @param rows in the order of the document
 */
export const find = <R extends Row>(rows: readonly R[], state: State): Found<R> => {
  const words = fold(state.text)
    .split(' ')
    .filter((word) => word !== '');
  const asked = FACETS.filter((facet) => state.chosen[facet].length > 0);
  const found: R[] = [];
  const counts = byFacet(() => new Map<string, number>());
  for (const row of rows) {
    if (!words.every((word) => row.text.includes(word))) continue;
    const values = row.values[state.reading];
    const failed = asked.filter(
      (facet) => !state.chosen[facet].some((value) => values[facet].includes(value)),
    );
    if (failed.length > 1) continue;
    if (failed.length === 0) found.push(row);
    // A task that fails at one facet alone would come back with another value of that facet.
    const counted: readonly Facet[] = failed.length === 0 ? FACETS : failed;
    for (const facet of counted) {
      const of = counts[facet];
      for (const value of values[facet]) of.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return { rows: sorted(found, state.sort), counts };
};

/** A task with several rates stands where its best, or its worst, puts it; those without come last. */
const sorted = <R extends Row>(rows: readonly R[], sort: Sort): readonly R[] => {
  if (sort === 'number') return rows;
  const [key, sign] = sort === 'highest' ? [Math.max, -1] : [Math.min, 1];
  const rated = rows
    .filter(({ rates }) => rates.length > 0)
    .map((row) => ({ row, rate: key(...row.rates) }))
    .sort((a, b) => (a.rate - b.rate) * sign)
    .map(({ row }) => row);
  return [...rated, ...rows.filter(({ rates }) => rates.length === 0)];
};
