import type { Chart } from '../charts/chart.ts';
import { flat } from './flat.ts';
import { escapeXml } from './serialise.ts';
import { standalone, type Credit } from './standalone.ts';

/** What WeChat's editor takes. */
export const LONGEST = 20_000;
const WIDEST = 677;

/**
 * A chart to be pasted into an article: one SVG with attributes alone, as wide as its column.
 * @throws where it is too long to be pasted.
 */
export const wechatSnippet = (chart: Chart, credit: Credit): string => {
  const { svg, width, height } = standalone(chart, credit, 'snippet');
  if (width > WIDEST) throw new Error(`a snippet is ${width} px wide, over ${WIDEST}`);
  const pasted = flat(svg, {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: '100%',
    role: 'img',
    'aria-label': chart.title,
  });
  const snippet = `<section>${pasted}</section>`;
  if (snippet.length > LONGEST) {
    throw new Error(
      `${chart.id} is ${snippet.length} characters long as a snippet, and ${LONGEST} can be pasted\n` +
        'leave out rows, or offer its PNG alone',
    );
  }
  return snippet;
};

/** A picture for e-mails, which know neither frames nor scripts. */
export const emailCode = (picture: {
  readonly page: string;
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}): string =>
  `<a href="${escapeXml(picture.page)}"><img src="${escapeXml(picture.image)}" ` +
  `width="${picture.width}" height="${picture.height}" alt="${escapeXml(picture.alt)}" ` +
  `border="0" style="display:block;max-width:100%;height:auto"></a>`;
