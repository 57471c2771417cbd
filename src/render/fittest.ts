import type { Chart } from '../charts/chart.ts';
import { short, type Block } from './frame-text.ts';
import type { Frame } from './frames.ts';
import { inWords, isFew } from './in-words.ts';
import { renderContent } from './svg.ts';

/** A drawing at the size that it has in a picture, or words in its place. */
export interface Shown {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** The space for the finding and the drawing together. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Between the two. */
  readonly gap: number;
  readonly headOf: (width: number) => Block;
}

export interface Fit {
  readonly head: Block;
  readonly shown: Shown;
  readonly beside: boolean;
}

/** The smallest text in any drawing; see charts/marks.ts. */
const SMALL = 12;
/** How much larger than drawn a text may be set before it leaves its place. */
const STRETCH = 1.09;
/** How much smaller a text may be where words cannot say what a drawing shows. */
const IRREPLACEABLE = 0.85;
/** What a headline that breaks badly costs, in the drawing's size. */
const FAULT = 0.08;
/** How wide the finding is beside a drawing. */
const COLUMNS = [0.36, 0.4, 0.44, 0.48];

interface Space {
  readonly head: Block;
  readonly beside: boolean;
  readonly width: number;
  readonly height: number;
}

/**
 * Chooses the drawing and the arrangement in which its text is largest; where it would be too
 * small to be read, words take its place.
 */
export const fittest = (chart: Chart, frame: Frame, room: Room): Fit => {
  const spaces = spacesIn(room, frame);
  const fits = frame.drawings.flatMap((drawn) => {
    const { content, height } = renderContent(chart, drawn);
    return spaces.map((space) => {
      const most = (frame.most ?? Infinity) / SMALL;
      const scale = Math.min(space.width / drawn, space.height / height, most);
      return { space, content, scale, width: drawn * scale, height: height * scale };
    });
  });
  const [best] = fits.toSorted((a, b) => worth(b) - worth(a));
  const text = (best?.scale ?? 0) * SMALL;
  const least = frame.least * (isFew(chart) ? 1 : IRREPLACEABLE);
  if (!best || text * STRETCH < least) return told(chart, frame, spaces);
  const { space, content, scale, width, height } = best;
  const large = enlarged(content, Math.min(STRETCH, frame.least / text));
  const at = (x: number, y: number) =>
    `<g transform="translate(${short(x)},${short(y)}) scale(${Number(scale.toFixed(4))})" ` +
    `fill="currentColor" font-size="10" text-anchor="middle">${large}</g>`;
  return { head: space.head, beside: space.beside, shown: { width, height, at } };
};

const worth = ({ scale, space }: { readonly scale: number; readonly space: Space }): number =>
  scale / (1 + FAULT * space.head.faults);

const spacesIn = ({ width, height, gap, headOf }: Room, { beside }: Frame): Space[] => {
  const head = headOf(width);
  return [
    { head, beside: false, width, height: height - head.height - gap },
    ...(beside ? COLUMNS : []).map((share): Space => {
      const column = width * share;
      return { head: headOf(column), beside: true, width: width - column - 2 * gap, height };
    }),
  ].filter((space) => space.height > 0 && space.head.height < height);
};

/**
 * The words in the largest size that has room, from twice the least one down; then as many of them
 * as have room; then the finding alone.
 */
const told = (chart: Chart, { least, width, height }: Frame, spaces: readonly Space[]): Fit => {
  const [first] = spaces;
  if (!first) {
    throw new Error(
      `the finding of ${chart.id} does not fit a picture of ${width} by ${height ?? 'any height'}\n` +
        'shorten its title or its subtitle',
    );
  }
  const attempts = [
    ...Array.from({ length: least + 1 }, (_, less) => ({
      size: 2 * least - less,
      limit: Infinity,
    })),
    ...Array.from({ length: 12 }, (_, less) => ({ size: least, limit: 12 - less })),
  ];
  for (const { size, limit } of attempts) {
    for (const { head, beside, ...space } of spaces) {
      const words = inWords(chart, space.width, size, limit);
      if (words && words.height <= space.height) {
        return { head, beside, shown: { ...words, width: space.width } };
      }
    }
  }
  return { head: first.head, beside: false, shown: { width: 0, height: 0, at: () => '' } };
};

const enlarged = (content: string, by: number): string =>
  by <= 1
    ? content
    : content.replace(
        /font-size="([\d.]+)"/gu,
        (_match, size: string) => `font-size="${short(Number(size) * by)}"`,
      );
