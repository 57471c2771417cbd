/** Embeds of the site's charts: their documents, their heights, and the code that editors paste. */
import { createHash } from 'node:crypto';
import type { Chart } from '../charts/chart.ts';
import type { Language } from '../format/language.ts';
import { allCharts, type PlacedChart } from '../site/charts.ts';
import { editionIn } from '../site/edition.ts';
import { chartPath, embedPath, LOADER, pinnedPath } from '../site/routes.ts';
import { absoluteUrl } from '../site/url.ts';
import { embedDocument } from './document.ts';
import { frameCode, loaderCode } from './embed-code.ts';
import { heightOf, textsOf, type EmbedTexts } from './layout.ts';
import { STATUS, STATUS_WORDS } from './status.ts';
import { refuseHeavy } from './weight.ts';
import { EMBED_WORDS } from './words.ts';

/** Which place a chart is of; the site's charts are made once for this. */
const placed: ReadonlyMap<string, PlacedChart> = new Map(
  allCharts().map((each) => [each.chart.id, each]),
);

/** What is made of a chart once for all pages that show or name it. */
const once = <T>(make: (chart: Chart) => T): ((chart: Chart) => T) => {
  const made = new Map<string, T>();
  return (chart) => {
    const key = `${chart.id} ${chart.language}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(chart);
    made.set(key, fresh);
    return fresh;
  };
};

const textsOfChart = once((chart): EmbedTexts => {
  const found = placed.get(chart.id);
  if (!found) throw new Error(`${chart.id} is no chart of the site`);
  const words = EMBED_WORDS[chart.language];
  const { sources } = found.placeYear.place;
  return textsOf(chart, {
    source: words.source(chart.sources.flatMap((id) => sources.get(id) ?? [])),
    home: words.home(editionIn(chart.language).site),
  });
});

/**
 * The whole document of an embed; a pinned one says so.
 * @throws where it is heavier than an embed may be.
 */
export const embedHtml = (chart: Chart, context: { readonly pinned?: boolean } = {}): string =>
  context.pinned === true ? pinnedHtml(chart) : latestHtml(chart);

const htmlOf = (chart: Chart, isPinned: boolean): string => {
  const { site, address } = editionIn(chart.language);
  return refuseHeavy(
    chart.id,
    embedDocument({
      chart,
      texts: textsOfChart(chart),
      words: EMBED_WORDS[chart.language],
      site,
      home: address(chartPath(chart.id)),
      resolve: (href) => new URL(href, absoluteUrl('/')).href,
      ...(isPinned ? { status: { ...STATUS, alt: STATUS_WORDS[chart.language].alt } } : {}),
    }),
  );
};
const latestHtml = once((chart) => htmlOf(chart, false));
const pinnedHtml = once((chart) => htmlOf(chart, true));

/** The frame's height in pixels that is right in a column of 360 px. */
export const embedHeight = (chart: Chart, pinned = false): number =>
  heightOf(textsOfChart(chart), chart, pinned);

/** What an editor pastes: the newest embed, or the version that is named. */
export const embedCode = (
  chart: Chart,
  options: { readonly script: boolean; readonly version?: string },
): string => {
  const { script, version } = options;
  const path =
    version === undefined ? embedPath(chart.id, chart.language) : pinnedPath(chart.id, version);
  const frame = frameCode({
    src: absoluteUrl(path),
    title: chart.title,
    height: embedHeight(chart, version !== undefined),
  });
  return script ? `${frame}\n${loaderCode(absoluteUrl(LOADER))}` : frame;
};

/** A version of a chart by its contents: the address of a pinned embed can mean nothing else. */
export interface Version {
  readonly id: string;
  readonly language: Language;
  readonly version: string;
  readonly sha256: string;
  /** Of what the chart says, whatever it looks like. */
  readonly content: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The version that the pinned address of a chart, in its language, has today. */
export const versionOf = once((chart): Version => {
  const { id, language, title, subtitle, note, alt, columns, rows } = chart;
  const bytes = sha256(embedHtml(chart, { pinned: true }));
  const said = {
    title,
    subtitle,
    note,
    alt,
    columns,
    rows: rows.map((row) => row.map((cell) => cell.text)),
  };
  return {
    ...{ id, language, version: bytes.slice(0, 12), sha256: bytes },
    content: sha256(JSON.stringify([said, textsOfChart(chart).source.join('')])),
  };
});

/** The version's part of the pinned address. */
export const embedVersion = ({ chart }: Pick<PlacedChart, 'chart'>): string =>
  versionOf(chart).version;
