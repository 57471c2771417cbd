import { plainText } from './plain-text.ts';
import { CARD, siteName, type PublishedChart } from './published-chart.ts';

/** The width that an embed is offered in; it fills whatever column it is put in. */
export const EMBED_WIDTH = 640;

/** A chart's oEmbed answer, prebuilt: <https://oembed.com>, type “rich”. */
export const oembedOf = (
  published: PublishedChart,
  embed: { readonly html: string; readonly height: number },
) => {
  const { chart, home, file } = published;
  const name = siteName(published);
  return {
    version: '1.0',
    type: 'rich',
    title: plainText(chart.title),
    author_name: name,
    author_url: home,
    provider_name: name,
    provider_url: home,
    html: embed.html,
    width: EMBED_WIDTH,
    height: embed.height,
    thumbnail_url: file(CARD.name),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
};
