import { valueof, type Markish } from '@observablehq/plot';

/** What is read of a mark; Plot keeps these fields out of its types. */
interface Drawable {
  readonly data?: unknown;
  readonly transform?: unknown;
  readonly channels: Record<string, { readonly value: unknown; readonly scale?: unknown }>;
}

const POSITIONS = ['x', 'x1', 'x2', 'y', 'y1', 'y2', 'r'];

const isDrawable = (mark: unknown): mark is Drawable =>
  typeof mark === 'object' && mark !== null && 'channels' in mark;

/**
 * Refuses positions that Plot would draw as zero without a word: null, NaN, infinite, or text.
 * @throws naming the chart, the channel and the value.
 */
export const refuseUndrawable = (marks: Markish, chart: string): void => {
  if (Array.isArray(marks)) {
    marks.forEach((mark: Markish) => refuseUndrawable(mark, chart));
    return;
  }
  if (!isDrawable(marks)) return;
  // A stack turns null into zero before anyone can see it; so may any transform.
  if (marks.transform !== undefined) {
    throw new Error(`${chart} leaves positions to a transform; compute them, as x1 and x2`);
  }
  for (const [name, { value }] of Object.entries(marks.channels)) {
    if (!POSITIONS.includes(name) || value === undefined || value === null) continue;
    for (const position of valueof(marks.data as never, value as never) ?? []) {
      if (!Number.isFinite(position)) {
        throw new Error(
          `${chart} has a position ${name} that cannot be drawn: ${String(position)}`,
        );
      }
    }
  }
};
