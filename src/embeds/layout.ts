import type { Chart } from '../charts/chart.ts';
import { DRAWING, PADDING } from './frame-style.ts';
import { linesOf } from './lines.ts';

/** The texts of an embed above and below its drawing, in lines as in a narrow frame. */
export interface EmbedTexts {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly note: readonly string[];
  readonly source: readonly string[];
  readonly home: readonly string[];
}

/** Sizes of text and heights of lines in pixels, as the style has them in rem. */
const TITLE = { size: 18, line: 26 };
const SUBTITLE = { size: 14, line: 21 };
const SMALL = { size: 13, line: 20 };
/** A line that a finger must hit. */
const LINK = 24;
const SUMMARY = 28;
const GAPS = 4 + 8 + 8 + 2 * PADDING;
/** The line of a pinned embed that says which version it is. */
const STATUS = 24;

export const textsOf = (
  { title, subtitle, note }: Pick<Chart, 'title' | 'subtitle' | 'note'>,
  { source, home }: { readonly source: string; readonly home: string },
): EmbedTexts => ({
  title: linesOf(title, TITLE.size),
  subtitle: linesOf(subtitle, SUBTITLE.size),
  note: note === undefined ? [] : linesOf(note, SMALL.size),
  source: linesOf(source, SMALL.size),
  home: linesOf(home, SMALL.size),
});

/** The height that an embed has in a frame of 360 px, everything folded. */
export const heightOf = (texts: EmbedTexts, chart: Chart, pinned: boolean): number => {
  const { title, subtitle, note, source, home } = texts;
  const { height, width } = chart.plot(320);
  return Math.ceil(
    GAPS +
      title.length * TITLE.line +
      subtitle.length * SUBTITLE.line +
      ((height ?? 0) / (width ?? 320)) * DRAWING +
      (note.length + source.length) * SMALL.line +
      home.length * LINK +
      SUMMARY +
      (pinned ? STATUS : 0),
  );
};
