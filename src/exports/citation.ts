import { CITATION_WORDS, type CitationWords, type Cited } from './citation-words.ts';
import { plainText } from './plain-text.ts';
import { dateOf, siteName, type PublishedChart } from './published-chart.ts';

/**
 * How to cite a chart, in the language of the chart. The date is that of the newest document behind it: a build knows no clock,
 * and it is the figures that age. The day of access is the reader's to fill in.
 */

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A finding in the middle of a sentence has no full stop. */
const finding = ({ chart }: PublishedChart): string => chart.title.replace(/[。.]$/u, '');

const wordsOf = ({ chart }: PublishedChart): CitationWords => CITATION_WORDS[chart.language];

const cited = (published: PublishedChart): Cited => ({
  site: siteName(published),
  finding: finding(published),
  subtitle: published.chart.subtitle,
  sources: published.sources,
  page: published.page,
});

/** The finding in one line, with what it measures, its documents, their date and a link. */
export const textFigure = (published: PublishedChart): string =>
  plainText(wordsOf(published).line(cited(published)));

/** GB/T 7714—2015, an electronic dataset. */
const gbt7714 = (published: PublishedChart): string => {
  const { site, finding, subtitle, page } = cited(published);
  const [colon, accessed] = wordsOf(published).gbt;
  return `${site}. ${finding}${colon}${subtitle}[DS/OL]. (${dateOf(published) ?? ''})[${accessed}]. ${page}.`;
};

const apaDate = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? '' : `, ${MONTHS[Number(month) - 1] ?? ''}`;
  return `${year ?? ''}${name}${day === undefined ? '' : ` ${Number(day)}`}`;
};

/** APA, 7th edition: a title in a language other than English is followed by its translation. */
const apa = (published: PublishedChart): string => {
  const { chart, otherTitle, site, page } = published;
  const isTranslated = chart.language !== 'en' && otherTitle !== chart.title;
  const translated = isTranslated ? ` [${otherTitle}]` : '';
  return `${site.titleEn}. (${apaDate(dateOf(published) ?? 'n.d.')}). ${finding(published)}${translated} [Data set]. ${page}`;
};

const TEX: Readonly<Record<string, string>> = {
  ...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
  ...Object.fromEntries([...'{}$&#_%'].map((sign) => [sign, `\\${sign}`])),
};
const tex = (text: string): string =>
  plainText(text).replace(/[\\{}$&#^_~%]/gu, (sign) => TEX[sign] ?? sign);

const bibtex = (published: PublishedChart): string => {
  const { chart, page } = published;
  const words = wordsOf(published);
  const [year, month] = (dateOf(published) ?? '').split('-');
  const fields = [
    ['author', `{${tex(siteName(published))}}`],
    ['title', tex(finding(published))],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['howpublished', tex(chart.subtitle)],
    ['note', tex(words.note(published))],
    ['url', page.replace(/[{}\\]/gu, encodeURIComponent)],
    ['language', words.language],
  ].filter(([, value]) => value !== undefined);
  return `@misc{${chart.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
};

/** The citations by the name of their style, in the order in which they are offered. */
export const citationsOf = (published: PublishedChart): ReadonlyMap<string, string> =>
  new Map([
    ['GB/T 7714', plainText(gbt7714(published))],
    ['APA', plainText(apa(published))],
    ['BibTeX', bibtex(published)],
    [wordsOf(published).plainName, plainText(wordsOf(published).plain(cited(published)))],
  ]);

/** What scholarly search engines read from a page. */
export const citationMeta = (published: PublishedChart): readonly (readonly [string, string])[] => {
  const { chart, page } = published;
  const site = plainText(siteName(published));
  return [
    ['citation_title', plainText(chart.title)],
    ['citation_author', site],
    ['citation_publisher', site],
    ['citation_publication_date', (dateOf(published) ?? '').replaceAll('-', '/')],
    ['citation_language', chart.language],
    ['citation_public_url', page],
  ];
};
