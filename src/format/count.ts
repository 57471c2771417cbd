import { withCommas } from './decimal.ts';

/** A count with its noun in English, e.g. “1 target”, “1,096 targets”, “2 companies”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${withCommas(String(count))} ${count === 1 ? one : many}`;

/** Things in a row in English: “a”, “a and b”, “a, b and c”. */
export const listed = (things: readonly string[]): string =>
  things.length < 2
    ? things.join('')
    : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
