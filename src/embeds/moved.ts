import { escapeHtml } from './lines.ts';

/** A page that leads on from an address whose chart is gone, also inside a frame and without a script. */
export const movedPage = (to: string): string => {
  const address = escapeHtml(to);
  return [
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';base-uri 'none';form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="refresh" content="0;url=${address}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${address}"><title>这张图换了地方</title></head>`,
    `<body><main><h1>这张图换了地方</h1><p><a href="${address}">去看现在的图</a></p></main></body></html>\n`,
  ].join('');
};
