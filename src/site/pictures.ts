import { EMBED_WORDS } from '../embeds/words.ts';
import { LANGUAGES, type Language } from '../format/language.ts';
import { FRAMES, type FrameName } from '../render/frames.ts';
import type { Asked } from '../render/draw.ts';
import { readFonts, withKnownGlyphs } from '../render/fonts.ts';
import { openStudio } from '../render/picture.ts';
import { standalone, type Credit, type Standalone } from '../render/standalone.ts';
import { CARD } from '../exports/published-chart.ts';
import { cardPaths, cardSvg } from './cards.ts';
import { allCharts, type PlacedChart } from './charts.ts';
import { corpus } from './corpus.ts';
import { chartPath, ENGLISH_PICTURES, pathIn, PICTURES } from './routes.ts';
import { absoluteUrl } from './url.ts';

/** The pictures that are files: those that a chart page offers, and those for the gallery and WeChat. */
export const PICTURE_FILES = [...PICTURES, 'thumb', 'wechat'] as const;
export type PictureFile = (typeof PICTURE_FILES)[number];

/** The pictures of a chart in one language. */
export const pictureFilesIn = (language: Language): readonly PictureFile[] =>
  language === 'zh' ? PICTURE_FILES : [...ENGLISH_PICTURES, 'thumb'];

/** The charts that pictures are made of. */
export const chartIds: readonly string[] = allCharts().map(({ chart }) => chart.id);

export const placedChart = (id: string, language: Language = 'zh'): PlacedChart => {
  const found = allCharts(language).find(({ chart }) => chart.id === id);
  if (!found) throw new Error(`there is no chart to make a picture of: ${id}`);
  return found;
};

/** A picture by its chart, its file and its language. */
interface Named {
  readonly id: string;
  readonly picture: PictureFile;
  readonly language: Language;
}

/** Every picture of every chart, as a page for each. */
export const picturePaths = () =>
  LANGUAGES.flatMap((language) =>
    chartIds.flatMap((id) =>
      pictureFilesIn(language).map((picture) => ({
        params: { lang: language === 'zh' ? undefined : language, id, picture },
        props: { id, picture, language },
      })),
    ),
  );

/** Where a picture of a chart comes from, in words. */
export const creditOf = ({ chart, placeYear: { place } }: PlacedChart): Credit => {
  const words = EMBED_WORDS[chart.language];
  const sources = chart.sources.flatMap((source) => place.sources.get(source) ?? []);
  return {
    source: words.source(sources),
    brief: words.source(sources.map((source) => ({ ...source, indexNumber: undefined }))),
    site: chart.language === 'zh' ? corpus.site.title : corpus.site.titleEn,
    address: bare(absoluteUrl(pathIn(chart.language, chartPath(chart.id)))),
    home: bare(absoluteUrl('/')).replace(/\/$/u, ''),
  };
};

/** A chart as an SVG with all around it. */
export const pictureSvg = (id: string, frame: FrameName, language: Language = 'zh'): Standalone => {
  const found = placedChart(id, language);
  return standalone(found.chart, creditOf(found), frame);
};

/** The size of a picture in pixels. */
export const pictureSize = (
  id: string,
  frame: FrameName,
): { readonly width: number; readonly height: number } => {
  const { width, height } = pictureSvg(id, frame);
  const { density } = FRAMES[frame];
  return { width: Math.round(width * density), height: Math.round(height * density) };
};

export const picturePng = async (named: Named): Promise<Buffer> =>
  (await opened).png(nameOf(named));

/** The card of a page that is no chart's, by its path. */
export const cardPng = async (path: string): Promise<Buffer> => (await opened).png(path);

export const outlinedSvg = async (id: string): Promise<string> =>
  (await opened).studio.outlined(pictureSvg(id, 'web').svg);

const nameOf = ({ id, picture, language }: Named): string => `${id} ${picture} ${language}`;

const askedOf = ({ id, picture, language }: Named): Asked => {
  const { svg, width } = pictureSvg(id, picture, language);
  const { density, dpi } = { dpi: undefined, ...FRAMES[picture] };
  return { svg, width: Math.round(width * density), dpi };
};

/**
 * One font for all pictures, cut to their characters once. All are drawn from the start, since
 * pages are made one after another and each would wait for its own.
 */
const open = async () => {
  const fonts = readFonts();
  const drawable = withKnownGlyphs(fonts);
  const all = new Map<string, Asked>([
    ...picturePaths().map(({ props }) => [nameOf(props), askedOf(props)] as const),
    ...cardPaths.map(
      (path) => [path, { svg: drawable(cardSvg(path)), width: CARD.width }] as const,
    ),
  ]);
  const asked = [...all.values()];
  const studio = await openStudio(
    asked.map(({ svg }) => svg),
    fonts,
  );
  const drawn = studio.pngs(asked);
  const pngs = new Map([...all.keys()].map((name, index) => [name, drawn[index]]));
  return {
    studio,
    png: (name: string): Promise<Buffer> => {
      const png = pngs.get(name);
      if (!png) throw new Error(`there is no such picture: ${name}`);
      return png;
    },
  };
};

const bare = (address: string): string => address.replace(/^https?:\/\//u, '');

const opened = open();
// What is wrong with a picture is told where its page awaits it.
opened.catch(() => undefined);
