import { dateText } from '../format/number.ts';
import { plainText } from './plain-text.ts';
import { dateOf, type PublishedChart } from './published-chart.ts';

/**
 * How to cite a chart. The date is that of the newest document behind it: a build knows no clock,
 * and it is the figures that age. The day of access is the reader's to fill in.
 */

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A finding in the middle of a sentence has no full stop. */
const finding = ({ chart }: PublishedChart): string => chart.title.replace(/[。.]$/u, '');

const sourcesText = ({ sources }: PublishedChart): string =>
  sources
    .map(
      ({ publisher, shortTitle, issued }) => `${publisher}《${shortTitle}》，${dateText(issued)}`,
    )
    .join('；');

/** The finding in one line, with what it measures, its documents, their date and a link. */
export const textFigure = (published: PublishedChart): string => {
  const { chart, page } = published;
  return plainText(
    `${finding(published)}。${chart.subtitle}。来源：${sourcesText(published)}，官方自报。${page}`,
  );
};

/** GB/T 7714—2015, an electronic dataset. */
const gbt7714 = (published: PublishedChart): string => {
  const { chart, site, page } = published;
  return `${site.title}. ${finding(published)}：${chart.subtitle}[DS/OL]. (${dateOf(published) ?? ''})[引用日期]. ${page}.`;
};

const apaDate = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  const name = month === undefined ? '' : `, ${MONTHS[Number(month) - 1] ?? ''}`;
  return `${year ?? ''}${name}${day === undefined ? '' : ` ${Number(day)}`}`;
};

/** APA, 7th edition: a title in another language is followed by its translation. */
const apa = (published: PublishedChart): string => {
  const { chart, titleEn, site, page } = published;
  const translated = titleEn === chart.title ? '' : ` [${titleEn}]`;
  return `${site.titleEn}. (${apaDate(dateOf(published) ?? 'n.d.')}). ${finding(published)}${translated} [Data set]. ${page}`;
};

const plain = (published: PublishedChart): string => {
  const { site, page } = published;
  return `${site.title}：“${finding(published)}”。数据来自${sourcesText(published)}，官方自报。${page}`;
};

const TEX: Readonly<Record<string, string>> = {
  ...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
  ...Object.fromEntries([...'{}$&#_%'].map((sign) => [sign, `\\${sign}`])),
};
const tex = (text: string): string =>
  plainText(text).replace(/[\\{}$&#^_~%]/gu, (sign) => TEX[sign] ?? sign);

const bibtex = (published: PublishedChart): string => {
  const { chart, site, page } = published;
  const [year, month] = (dateOf(published) ?? '').split('-');
  const fields = [
    ['author', `{${tex(site.title)}}`],
    ['title', tex(finding(published))],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['howpublished', tex(chart.subtitle)],
    ['note', tex(`数据来自${sourcesText(published)}，官方自报`)],
    ['url', page.replace(/[{}\\]/gu, encodeURIComponent)],
    ['language', 'chinese'],
  ].filter(([, value]) => value !== undefined);
  return `@misc{${chart.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
};

/** The citations by the name of their style, in the order in which they are offered. */
export const citationsOf = (published: PublishedChart): ReadonlyMap<string, string> =>
  new Map([
    ['GB/T 7714', plainText(gbt7714(published))],
    ['APA', plainText(apa(published))],
    ['BibTeX', bibtex(published)],
    ['普通文字', plainText(plain(published))],
  ]);

/** What scholarly search engines read from a page. */
export const citationMeta = (published: PublishedChart): readonly (readonly [string, string])[] => {
  const { chart, site, page } = published;
  return [
    ['citation_title', plainText(chart.title)],
    ['citation_author', plainText(site.title)],
    ['citation_publisher', plainText(site.title)],
    ['citation_publication_date', (dateOf(published) ?? '').replaceAll('-', '/')],
    ['citation_language', 'zh'],
    ['citation_public_url', page],
  ];
};
