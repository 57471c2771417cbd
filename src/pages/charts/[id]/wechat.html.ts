import type { APIRoute } from 'astro';
import { emailCode, wechatSnippet } from '../../../render/wechat.ts';
import { wechatPage } from '../../../render/wechat-page.ts';
import { corpus } from '../../../site/corpus.ts';
import { chartIds, creditOf, pictureSize, placedChart } from '../../../site/pictures.ts';
import { chartFile, chartPath, picturePath } from '../../../site/routes.ts';
import { absoluteUrl, url } from '../../../site/url.ts';

/** How to use each chart in WeChat and in e-mails. */
export const getStaticPaths = () => chartIds.map((id) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ readonly id: string }> = ({ props: { id } }) => {
  const placed = placedChart(id);
  const { title, alt } = placed.chart;
  const web = pictureSize(id, 'web');
  const html = wechatPage({
    ...{ title, alt, site: corpus.site.title, chart: url(chartPath(id)) },
    picture: { src: url(chartFile(id, 'wechat.png')), ...pictureSize(id, 'wechat') },
    snippet: wechatSnippet(placed.chart, creditOf(placed)),
    // Half of the picture's pixels: it is drawn for dense screens.
    email: emailCode({
      ...{ page: absoluteUrl(chartPath(id)), image: absoluteUrl(picturePath(id, 'web')) },
      ...{ width: web.width / 2, height: Math.round(web.height / 2), alt: `${title}。${alt}` },
    }),
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
