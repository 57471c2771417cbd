import { boldWidth, textWidth, wrap } from './measure.ts';
import type { Line } from './marks.ts';
import type { Outcome } from '../domain/verdict.ts';

/** A stretch of words in one look. */
export interface Stretch extends Pick<Line, 'text' | 'bold' | 'fill'> {
  readonly size: number;
  /** Has its mark before it. */
  readonly outcome?: Outcome;
}

/** A stretch with its place in its line. */
export interface Word extends Stretch {
  readonly x: number;
}

const GAP = 12;
/** A mark with the space behind it. */
const MARK = 13;
/** Latin words run a little wider than the estimate. */
const SLACK = 1.04;

const wide = ({ text, size, bold }: Stretch): number =>
  (bold ? boldWidth(text, size) : textWidth(text, size)) * SLACK;

/** Sets stretches one behind the other in lines of some width; one that is wider than that is broken. */
export const flow = (stretches: readonly Stretch[], width: number): Word[][] => {
  const found: Word[][] = [];
  let line: Word[] = [];
  let x = 0;
  const end = () => {
    if (line.length > 0) found.push(line);
    [line, x] = [[], 0];
  };
  for (const stretch of stretches) {
    const mark = stretch.outcome === undefined ? 0 : MARK;
    if (x > 0 && x + GAP + mark + wide(stretch) > width) end();
    const parts =
      mark + wide(stretch) > width
        ? wrap(stretch.text, (width - mark) / SLACK, stretch.size)
        : [stretch.text];
    parts.forEach((text, index) => {
      if (index > 0) end();
      const start = (x > 0 ? x + GAP : 0) + mark;
      const word = { ...stretch, text, x: start };
      line.push(word);
      x = start + wide(word);
    });
  }
  end();
  return found;
};
