import { plainText } from './plain-text.ts';
import { CARD, type PublishedChart } from './published-chart.ts';

/** The width that an embed is offered in; it fills whatever column it is put in. */
export const EMBED_WIDTH = 640;

/** A chart's oEmbed answer, prebuilt: <https://oembed.com>, type “rich”. */
export const oembedOf = (
  { chart, site, home, file }: PublishedChart,
  embed: { readonly html: string; readonly height: number },
) => ({
  version: '1.0',
  type: 'rich',
  title: plainText(chart.title),
  author_name: site.title,
  author_url: home,
  provider_name: site.title,
  provider_url: home,
  html: embed.html,
  width: EMBED_WIDTH,
  height: embed.height,
  thumbnail_url: file(CARD.name),
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
});
