import type { Source } from '../domain/source.ts';
import type { Language } from '../format/language.ts';
import { citationsText } from '../format/source-text.ts';

/** What an embed says beside its chart. */
export interface EmbedWords {
  /** The value of `lang`. */
  readonly lang: string;
  readonly source: (sources: readonly Source[]) => string;
  readonly home: (site: string) => string;
  readonly details: string;
  readonly table: (title: string) => string;
  readonly colon: string;
}

const ZH: EmbedWords = {
  lang: 'zh-CN',
  source: (sources) => `来源：${citationsText(sources, 'zh')}。官方自报。`,
  home: (site) => `${site}：看原文、怎么判、下载 →`,
  details: '看表格和文字说明',
  table: (title) => `表格：${title}`,
  colon: '：',
};

const EN: EmbedWords = {
  lang: 'en',
  source: (sources) =>
    `${sources.length === 1 ? 'Source' : 'Sources'}: ${citationsText(sources, 'en')}. ` +
    'Reported by the government itself.',
  home: (site) => `${site}: quotes, method, downloads →`,
  details: 'Table and description',
  table: (title) => `Table: ${title}`,
  colon: ': ',
};

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = { zh: ZH, en: EN };
