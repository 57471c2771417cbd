/**
 * What the text alternative of a chart says of each of its rows, without the words before the first:
 * a tooltip then says the same as the alternative does, and packs well beside it.
 * @param alt begins with what is drawn, whatever the rows, and goes on with a sentence for each.
 */
export const sentences = <Row>(
  alt: (rows: readonly Row[]) => string,
  rows: readonly Row[],
): string[] => {
  const start = alt([]).length;
  return rows.map((row) => alt([row]).slice(start).trim());
};
