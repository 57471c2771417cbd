import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { drawAll } from './draw-all.ts';
import type { Asked } from './draw.ts';
import { charactersOf, FAMILY, hashOf, readFonts, subsetFiles } from './fonts.ts';
import { refuseWithoutText } from './ink.ts';
import { keep, kept } from './kept.ts';

/** Draws SVGs with the pinned font. */
export interface Studio {
  /** Pictures in the order asked for, all drawn from now on; each comes when it is ready. */
  readonly pngs: (asked: readonly Asked[]) => readonly Promise<Buffer>[];
  /** The same drawing with its texts as paths, which looks the same without any font. */
  readonly outlined: (svg: string) => string;
}

/** Pictures of another renderer are other pictures. */
const RENDERER = '@resvg/resvg-js 2.6.2';

/**
 * Prepares the font for all the SVGs that will be drawn.
 * @throws where the font is missing or has no glyph for one of their characters.
 */
export const openStudio = async (svgs: readonly string[], fonts = readFonts()): Promise<Studio> => {
  const fontFiles = await subsetFiles(fonts, charactersOf(svgs, fonts));
  const options: ResvgRenderOptions = {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY },
    languages: ['zh-CN'],
  };
  const nameOf = ({ svg, width, dpi }: Asked): string =>
    hashOf(RENDERER, fonts.version, svg, String(width), String(dpi));
  return {
    // Drawing all pictures takes seconds; the same SVG makes the same bytes.
    pngs: (asked) => {
      const named = asked.map((each) => ({ each, name: nameOf(each), png: kept(nameOf(each)) }));
      const missing = named.filter(({ png }) => !png).map(({ each }) => each);
      const drawn = drawAll(missing, options).values();
      return named.map(({ name, png }) =>
        png ? Promise.resolve(png) : keeping(name, drawn.next().value!),
      );
    },
    outlined: (svg) => {
      const drawn = new Resvg(svg, { ...options, logLevel: 'error' });
      refuseWithoutText(drawn.render(), svg);
      return drawn.toString();
    },
  };
};

/** A picture that is kept once it is drawn. Its fault is for who awaits it, maybe much later. */
const keeping = (name: string, drawn: Promise<Buffer>): Promise<Buffer> => {
  const png = drawn.then((made) => keep(name, made));
  png.catch(() => undefined);
  return png;
};
