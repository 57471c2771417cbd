import { textWidth, wrap } from '../charts/measure.ts';
import { escapeXml } from './serialise.ts';

/** One look of text in a frame. */
export interface Look {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Lines under each other, ready to be placed. */
export interface Block {
  readonly height: number;
  /** How many lines end in the middle of a clause. */
  readonly faults: number;
  /** The lines from this left and top on, as SVG. */
  readonly at: (x: number, y: number) => string;
}

/** Estimates run up to a twentieth short of the real width. */
export const SLACK = 1.05;

const CLAUSE = /[，。；：！？、,;:.!?]$/u;

/** A text broken to a width; nothing for none. */
export const block = (text: string, width: number, look: Look): Block => {
  const lines = wrap(text, width / SLACK, look.size);
  const step = leading(look.size);
  return {
    height: lines.length * step,
    faults: lines.slice(0, -1).filter((each) => !CLAUSE.test(each)).length,
    at: (x, y) =>
      lines
        .map((each, index) => line(each, x, y + (index + 0.5) * step + look.size * 0.36, look))
        .join(''),
  };
};

/** A headline in a size, or a little smaller where it breaks better so. */
export const headline = (text: string, width: number, look: Look): Block => {
  const sizes = [1, 0.94, 0.88, 0.82].map((share) =>
    block(text, width, { ...look, size: look.size * share }),
  );
  return sizes.reduce((best, each) => (each.faults < best.faults ? each : best));
};

/** One line, its baseline at `y`. */
export const line = (text: string, x: number, y: number, { size, fill, bold }: Look): string => {
  const weight = bold ? ' font-weight="700"' : '';
  return (
    `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight} fill="${fill}">` +
    `${escapeXml(text)}</text>`
  );
};

/** Whether a text stands in one line of this width. */
export const isOneLine = (text: string, width: number, size: number): boolean =>
  textWidth(text, size) * SLACK <= width;

/** Blocks under each other. */
export const stack = (blocks: readonly Block[], gap: number): Block => {
  const shown = blocks.filter(({ height }) => height > 0);
  const sum = (of: (each: Block) => number) => shown.reduce((all, each) => all + of(each), 0);
  return {
    height: sum(({ height }) => height) + gap * Math.max(0, shown.length - 1),
    faults: sum(({ faults }) => faults),
    at: (x, y) => {
      let top = y;
      return shown
        .map((each) => {
          const svg = each.at(x, top);
          top += each.height + gap;
          return svg;
        })
        .join('');
    },
  };
};

/** Nothing, of a height. */
export const space = (height: number): Block => ({ height, faults: 0, at: () => '' });

export const short = (number: number): string => String(Number(number.toFixed(2)));

const leading = (size: number): number => size * (size > 40 ? 1.28 : size > 18 ? 1.38 : 1.5);
