import type { Theme } from './theme.ts';

/** What stands around a drawing, in pixels of the picture's own design. */
export interface Frame {
  readonly width: number;
  /** Without one, the picture is as high as what is in it. */
  readonly height?: number;
  readonly pad: number;
  /** What apps lay over a picture's ends stays free of content. */
  readonly above?: number;
  readonly below?: number;
  /** Sizes of text: the finding, the measure, and the rest. */
  readonly title: number;
  readonly text: number;
  readonly small: number;
  /** Which of a chart's drawings may be used; the one that can be largest is. */
  readonly drawings: readonly number[];
  /** No text of the drawing is smaller; it is set larger than drawn by at most a tenth for that. */
  readonly least: number;
  /** Nor is any larger than a subtitle would bear. */
  readonly most?: number;
  /** The finding may stand left of the drawing. */
  readonly beside?: boolean;
  /** A preview leaves the chart's note to its page. */
  readonly brief?: boolean;
  readonly theme: Theme;
  /** How many pixels a picture has for one of the design. */
  readonly density: number;
  readonly dpi?: number;
}

const WEB = {
  ...{ width: 720, pad: 24, title: 26, text: 14, small: 12 },
  ...{ drawings: [720], least: 11 },
} as const;

const CARD = {
  ...{ width: 1200, height: 630, pad: 24, title: 46, text: 24, small: 21 },
  ...{ drawings: [320, 480, 720], least: 20, most: 28, beside: true, brief: true },
  theme: 'light',
} as const;

/** 160 mm at 300 dots an inch. */
const PRINT_WIDTH = 1890;

export const FRAMES = {
  web: { ...WEB, theme: 'light', density: 2 },
  square: {
    ...{ width: 1080, height: 1080, pad: 48, title: 58, text: 29, small: 23 },
    ...{ drawings: [320, 480, 720], least: 20, most: 34, theme: 'light', density: 1 },
  },
  story: {
    ...{
      width: 1080,
      height: 1920,
      pad: 72,
      above: 190,
      below: 250,
      title: 76,
      text: 36,
      small: 28,
    },
    ...{ drawings: [320, 480, 720], least: 22, most: 40, theme: 'light', density: 1 },
  },
  print: { ...WEB, theme: 'print', density: PRINT_WIDTH / WEB.width, dpi: 300 },
  card: { ...CARD, density: 1 },
  /** The card again, as small as the gallery shows it. */
  thumb: { ...CARD, density: 0.4 },
  /** As wide as an article there, read on a phone at half its size. */
  wechat: {
    ...{ width: 677, pad: 28, title: 42, text: 26, small: 22 },
    ...{ drawings: [320], least: 20, theme: 'light', density: 2 },
  },
  /** The same drawn for a phone, to be pasted as SVG. */
  snippet: {
    ...{ width: 344, pad: 12, title: 20, text: 13, small: 12 },
    ...{ drawings: [320], least: 12, theme: 'light', density: 1 },
  },
} as const satisfies Record<string, Frame>;
export type FrameName = keyof typeof FRAMES;
