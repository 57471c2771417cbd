import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { refuseWithoutText } from './ink.ts';
import { withResolution } from './png.ts';

/** A picture to be drawn. */
export interface Asked {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly dpi?: number | undefined;
}

/** The PNG of a picture; the same SVG makes the same bytes. @throws where it came out without text. */
export const drawPng = ({ svg, width, dpi }: Asked, options: ResvgRenderOptions): Buffer => {
  const picture = new Resvg(svg, { ...options, fitTo: { mode: 'width', value: width } }).render();
  refuseWithoutText(picture, svg);
  const png = picture.asPng();
  return dpi === undefined ? png : withResolution(png, dpi);
};
