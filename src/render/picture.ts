import { Resvg, renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { charactersOf, FAMILY, hashOf, readFonts, subsetFiles } from './fonts.ts';
import { refuseWithoutText } from './ink.ts';
import { kept } from './kept.ts';
import { withResolution } from './png.ts';

/** Draws SVGs with the pinned font. */
export interface Studio {
  /** A picture as wide as asked for, in pixels. */
  readonly png: (svg: string, width: number, dpi?: number) => Promise<Buffer>;
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
  return {
    // Drawing all pictures takes seconds; the same SVG makes the same bytes.
    png: (svg, width, dpi) =>
      kept(hashOf(RENDERER, fonts.version, svg, String(width), String(dpi)), async () => {
        const picture = await renderAsync(svg, {
          ...options,
          fitTo: { mode: 'width', value: width },
        });
        refuseWithoutText(picture, svg);
        const png = picture.asPng();
        return dpi === undefined ? png : withResolution(png, dpi);
      }),
    outlined: (svg) => {
      const drawn = new Resvg(svg, { ...options, logLevel: 'error' });
      refuseWithoutText(drawn.render(), svg);
      return drawn.toString();
    },
  };
};
