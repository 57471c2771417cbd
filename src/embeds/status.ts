import type { Language } from '../format/language.ts';

/**
 * The line of a pinned embed that tells whether there is something newer. It is a picture of a
 * constant size in the embed's own folder: the document never changes, but this file does.
 */
export const STATUS = { width: 240, height: 24 };

interface StatusWords {
  /** What the picture is and where it leads, for those who do not see it. */
  readonly alt: string;
  readonly pinned: string;
  readonly superseded: string;
}
export const STATUS_WORDS: Readonly<Record<Language, StatusWords>> = {
  zh: {
    alt: '固定版本；点开看这张图的最新版',
    pinned: '固定版本',
    superseded: '固定版本 · 此图已有新版 →',
  },
  en: {
    alt: 'Pinned version; opens the newest version of this chart',
    pinned: 'Pinned version',
    superseded: 'Pinned · there is a newer version →',
  },
};

const picture = (text: string, ground: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${STATUS.width}" height="${STATUS.height}" viewBox="0 0 ${STATUS.width} ${STATUS.height}">` +
  `<rect width="${STATUS.width}" height="${STATUS.height}" rx="4" fill="${ground}"/>` +
  `<text x="9" y="17" fill="#fff" font-size="13" font-family="'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif">${text}</text></svg>\n`;

/** Of a version that says the same as the newest. */
export const currentStatus = (version: string, language: Language): string =>
  picture(`${STATUS_WORDS[language].pinned} ${version}`, '#585246');

/** Of a version after which the chart has changed. */
export const supersededStatus = (language: Language): string =>
  picture(STATUS_WORDS[language].superseded, '#a8340a');
