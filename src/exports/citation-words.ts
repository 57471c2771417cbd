import type { Source } from '../domain/source.ts';
import type { Language } from '../format/language.ts';
import { sourcesText } from '../format/source-text.ts';

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

/** A measure that says already who reported is not followed by it once more. */
const reported = ({ subtitle }: Cited): string =>
  /reported by the government itself/iu.test(subtitle) ? '' : ' Reported by the government itself.';

export const CITATION_WORDS: Readonly<Record<Language, CitationWords>> = {
  zh: {
    line: (cited) =>
      `${cited.finding}。${cited.subtitle}。来源：${sourcesText(cited.sources, 'zh')}，官方自报。${cited.page}`,
    gbt: ['：', '引用日期'],
    note: (cited) => `数据来自${sourcesText(cited.sources, 'zh')}，官方自报`,
    plain: (cited) =>
      `${cited.site}：“${cited.finding}”。数据来自${sourcesText(cited.sources, 'zh')}，官方自报。${cited.page}`,
    plainName: '普通文字',
    language: 'chinese',
  },
  en: {
    line: (cited) =>
      `${cited.finding}. ${cited.subtitle}. ${cited.sources.length === 1 ? 'Source' : 'Sources'}: ${sourcesText(cited.sources, 'en')}.${reported(cited)} ${cited.page}`,
    gbt: [': ', 'date of access'],
    note: (cited) =>
      `Data from ${sourcesText(cited.sources, 'en')}; reported by the government itself`,
    plain: (cited) =>
      `${cited.site}: “${cited.finding}”. Data from ${sourcesText(cited.sources, 'en')}; reported by the government itself. ${cited.page}`,
    plainName: 'Plain text',
    language: 'english',
  },
};
