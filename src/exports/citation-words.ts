import type { Source } from '../domain/source.ts';
import type { Language } from '../format/language.ts';
import { dateTextEn } from '../format/number-en.ts';
import { dateText } from '../format/number.ts';

/** What a citation has in it. */
export interface Cited {
  readonly site: string;
  readonly finding: string;
  readonly subtitle: string;
  readonly sources: readonly Source[];
  readonly page: string;
}

/** How one language puts it. */
export interface CitationWords {
  /** A finding with everything in one line. */
  readonly line: (cited: Cited) => string;
  /** In GB/T 7714: between title and subtitle, and where the reader puts a date. */
  readonly gbt: readonly [colon: string, accessed: string];
  readonly note: (cited: Pick<Cited, 'sources'>) => string;
  readonly plain: (cited: Cited) => string;
  readonly plainName: string;
  /** As BibTeX writes it. */
  readonly language: string;
}

const sourcesZh = ({ sources }: Pick<Cited, 'sources'>): string =>
  sources
    .map(
      ({ publisher, shortTitle, issued }) => `${publisher}《${shortTitle}》，${dateText(issued)}`,
    )
    .join('；');

/** What nobody translated stays Chinese, its title in its own marks. */
const sourcesEn = ({ sources }: Pick<Cited, 'sources'>): string =>
  sources
    .map(
      ({ publisher, publisherEn, shortTitle, shortTitleEn, issued }) =>
        `${publisherEn ?? publisher}, ${shortTitleEn ?? `《${shortTitle}》`}, ${dateTextEn(issued)}`,
    )
    .join('; ');

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  zh: {
    line: (cited) =>
      `${cited.finding}。${cited.subtitle}。来源：${sourcesZh(cited)}，官方自报。${cited.page}`,
    gbt: ['：', '引用日期'],
    note: (cited) => `数据来自${sourcesZh(cited)}，官方自报`,
    plain: (cited) =>
      `${cited.site}：“${cited.finding}”。数据来自${sourcesZh(cited)}，官方自报。${cited.page}`,
    plainName: '普通文字',
    language: 'chinese',
  },
  en: {
    line: (cited) =>
      `${cited.finding}. ${cited.subtitle}. Source: ${sourcesEn(cited)}. Reported by the government itself. ${cited.page}`,
    gbt: [': ', 'date of access'],
    note: (cited) => `Data from ${sourcesEn(cited)}; reported by the government itself`,
    plain: (cited) =>
      `${cited.site}: “${cited.finding}”. Data from ${sourcesEn(cited)}; reported by the government itself. ${cited.page}`,
    plainName: 'Plain text',
    language: 'english',
  },
};
