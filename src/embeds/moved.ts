import type { Language } from '../format/language.ts';
import { escapeHtml } from './lines.ts';

const WORDS: Readonly<Record<Language, { lang: string; title: string; link: string }>> = {
  zh: { lang: 'zh-CN', title: '这张图换了地方', link: '去看现在的图' },
  en: { lang: 'en', title: 'This chart has moved', link: 'See the chart where it is now' },
};

/** A page that leads on from an address whose chart is gone, also inside a frame and without a script. */
export const movedPage = (to: string, language: Language): string => {
  const address = escapeHtml(to);
  const { lang, title, link } = WORDS[language];
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';base-uri 'none';form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="refresh" content="0;url=${address}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${address}"><title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p><a href="${address}">${link}</a></p></main></body></html>\n`,
  ].join('');
};
