import type { Source } from '../domain/source.ts';
import type { Language } from './language.ts';
import { dateTextEn } from './number-en.ts';
import { dateText } from './number.ts';

/** The documents behind something in a line, e.g. “区府办《2020年完成情况》，2021年1月8日”. */
export const sourcesText = (sources: readonly Source[], language: Language): string =>
  sources.map(ONE[language]).join(language === 'zh' ? '；' : '; ');

/** The same for where a reader cannot follow a link: with the index number of each that has one. */
export const citationsText = (sources: readonly Source[], language: Language): string =>
  sources
    .map((source) => {
      const { indexNumber } = source;
      const { comma, index } = WRITTEN[language];
      return ONE[language](source) + (indexNumber === undefined ? '' : comma + index + indexNumber);
    })
    .join(language === 'zh' ? '；' : '; ');

/** What stands on both sides of the title of a document, its date included. */
export interface TitleMarks {
  readonly before: string;
  readonly after: string;
}

/** A title that ends with its date is not followed by it once more. */
export const titleMarks = (title: string, issued: string, language: Language): TitleMarks => {
  const { marks, date, comma } = WRITTEN[language];
  const [before, close] = marks(title);
  const day = date(issued);
  return { before, after: close + (title.endsWith(day) ? '' : comma + day) };
};

interface Written {
  readonly marks: (title: string) => readonly [before: string, close: string];
  readonly date: (issued: string) => string;
  readonly comma: string;
  readonly index: string;
}

const WRITTEN: Readonly<Record<Language, Written>> = {
  zh: {
    // A title that holds a title within title marks gets none of its own.
    marks: (title) => (title.includes('《') ? ['：', ''] : ['《', '》']),
    date: dateText,
    comma: '，',
    index: '索引号 ',
  },
  en: {
    marks: () => [', “', '”'],
    date: dateTextEn,
    comma: ', ',
    index: 'index no. ',
  },
};

const ONE: Readonly<Record<Language, (source: Source) => string>> = {
  zh: ({ publisher, shortTitle, issued }) => {
    const { before, after } = titleMarks(shortTitle, issued, 'zh');
    return publisher + before + shortTitle + after;
  },
  // What nobody translated stays Chinese, its title in its own marks.
  en: ({ publisher, publisherEn = publisher, shortTitle, shortTitleEn, issued }) => {
    if (shortTitleEn === undefined) {
      return `${publisherEn}, 《${shortTitle}》, ${dateTextEn(issued)}`;
    }
    const { before, after } = titleMarks(shortTitleEn, issued, 'en');
    return publisherEn + before + shortTitleEn + after;
  },
};
