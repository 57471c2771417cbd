import { createHash } from 'node:crypto';
import { escapeXml as escape } from './serialise.ts';

/** What the page about a chart in WeChat and in e-mails shows. */
export interface Kit {
  readonly title: string;
  readonly alt: string;
  readonly site: string;
  /** The page of the chart, and the picture beside this page. */
  readonly chart: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
  readonly snippet: string;
  readonly email: string;
}

const STYLE = `:root{color-scheme:light}body{margin:0 auto;max-width:42rem;padding:1rem 1.25rem 4rem;background:#fbf8f0;color:#1e1c18;font:1rem/1.75 'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Microsoft YaHei',sans-serif}h1{font-size:1.6rem;line-height:1.35}h2{font-size:1.2rem;margin:2.5rem 0 .25rem}a{color:#0d5c55}a:focus-visible,textarea:focus-visible{outline:3px solid #0d5c55;outline-offset:2px}img,svg{display:block;width:100%;height:auto}.shown{max-width:24rem;margin:1rem 0;border:1px solid #d9d1bf}textarea{box-sizing:border-box;width:100%;font:.8125rem/1.5 ui-monospace,monospace;background:#fffdf8;color:inherit;border:1px solid #585246}label{display:block}`;

const POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "script-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** How to use a chart where frames are not allowed, as one document without a script. */
export const wechatPage = (kit: Kit): string => {
  const { picture, site } = kit;
  const name = `${kit.title.replace(/。$/u, '')}：放进公众号和邮件`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escape(`${name} · ${site}`)}</title>`,
    `<meta name="description" content="${escape(`“${kit.title}”的公众号大图、可粘贴的矢量图和邮件代码。`)}">`,
    `<style>${STYLE}</style></head><body><main>`,
    `<h1>${escape(name)}</h1>`,
    '<p>公众号文章和邮件里放不了网页框，也不运行脚本。下面三种办法，图里都带着来源、日期和“官方自报”。</p>',
    `<p><a href="${escape(kit.chart)}">回到这张图</a></p>`,
    '<h2>一、用图片，最稳妥</h2>',
    '<p>存下图片，在公众号编辑器里点“图片”、“本地上传”。外站的图片地址会被公众号过滤，所以要上传，不要贴链接。</p>',
    `<p><a href="${escape(picture.src)}" download>下载图片（${picture.width}×${picture.height}）</a></p>`,
    `<p class="shown"><img src="${escape(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${escape(kit.alt)}"></p>`,
    '<h2>二、用矢量图，放大不糊</h2>',
    '<p>在能改 HTML 源代码的公众号排版工具里新建一段，粘进下面整段代码，再同步到公众号。代码只用公众号保留的属性，没有样式表、编号和外链。发布前请在手机上预览一次。</p>',
    area('snippet', '矢量图代码', kit.snippet, 8),
    '<p>粘好以后是这样：</p>',
    `<div class="shown">${kit.snippet}</div>`,
    '<h2>三、放进邮件</h2>',
    '<p>邮件里用带链接的图片，点开就是这张图的网页。把代码粘进邮件模板的 HTML。</p>',
    area('email', '邮件代码', kit.email, 4),
    '</main></body></html>\n',
  ].join('\n');
};

const area = (id: string, label: string, code: string, rows: number): string =>
  `<label for="${id}">${label}（点进去全选，再复制）</label>` +
  `<textarea id="${id}" rows="${rows}" readonly spellcheck="false">${escape(code)}</textarea>`;
