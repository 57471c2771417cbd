import { describe, expect, it } from 'vitest';
import { publishedWith, sampleChart } from '../../tests/corpora/sample-chart.ts';
import { citationMeta, citationsOf, textFigure } from './citation.ts';
import type { PublishedChart } from './published-chart.ts';

const cite = (style: string, published: PublishedChart = publishedWith()): string =>
  citationsOf(published).get(style) ?? '';
const titled = (title: string) => publishedWith({ chart: { ...sampleChart, title } });
const issued = (date: string): PublishedChart => {
  const published = publishedWith();
  return { ...published, sources: published.sources.map((each) => ({ ...each, issued: date })) };
};

describe('a chart in one line', () => {
  it('says the finding, what it measures, the document, its date and the link', () => {
    expect(textFigure(publishedWith())).toBe(
      '停车：定了500个，报了520个。新增停车泊位；区住建局自报。来源：区府办《2020年完成情况》，2021年1月8日，官方自报。https://example.org/charts/lakeside-2020-parking/',
    );
  });

  it('has neither line breaks nor controls that turn its direction', () => {
    const text = textFigure(titled('停\u202E车\n泊位'));
    expect(text).toMatch(/^停车 泊位。/u);
  });
});

describe('a citation', () => {
  it('in GB/T 7714 marks an electronic dataset and leaves the day of access to the reader', () => {
    expect(cite('GB/T 7714')).toBe(
      '湖滨答卷. 停车：定了500个，报了520个：新增停车泊位；区住建局自报[DS/OL]. (2021-01-08)[引用日期]. https://example.org/charts/lakeside-2020-parking/.',
    );
  });

  it('in APA translates the title', () => {
    expect(cite('APA')).toBe(
      'Lakeside Scorecard. (2021, January 8). 停车：定了500个，报了520个 [Parking: 500 promised, 520 reported] [Data set]. https://example.org/charts/lakeside-2020-parking/',
    );
  });

  it.each([
    ['2021', '(2021)'],
    ['2021-03', '(2021, March)'],
    ['2021-03-09', '(2021, March 9)'],
  ])('in APA of %s says %s', (date, said) => {
    expect(cite('APA', issued(date))).toContain(said);
  });

  it('is dated by the newest of its documents', () => {
    const [first] = publishedWith().sources;
    const sources = ['2021', '2023-05', '2022-12-31'].map((date) => ({ ...first!, issued: date }));
    expect(cite('APA', publishedWith({ sources }))).toContain('(2023, May)');
  });

  it('in BibTeX has balanced braces and one field a line', () => {
    const text = cite('BibTeX');
    expect(text).toMatch(/^@misc\{lakeside-2020-parking,\n(?: {2}[a-z]+ = \{.*\},\n)+\}$/u);
    expect(text).toContain('  year = {2021},\n  month = {1},');
  });

  it.each([
    ['12% & more', '12\\% \\& more'],
    ['a_b #1 $2', 'a\\_b \\#1 \\$2'],
    ['}, note = {x', '\\}, note = \\{x'],
    ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
  ])('in BibTeX writes %j as %j', (title, written) => {
    expect(cite('BibTeX', titled(title))).toContain(`  title = {${written}},\n`);
  });

  it('for scholarly search has a title, an author, a date and an address, none empty', () => {
    const meta = new Map(citationMeta(publishedWith()));
    expect(meta.get('citation_publication_date')).toBe('2021/01/08');
    expect([...meta].filter(([, value]) => value === '')).toEqual([]);
  });
});

describe('the English page of a chart', () => {
  const title = 'Parking: 500 promised, 520 reported';
  const [source] = publishedWith().sources;
  const english = publishedWith({
    chart: { ...sampleChart, language: 'en', title, subtitle: 'New parking spaces' },
    otherTitle: sampleChart.title,
    page: 'https://example.org/en/charts/lakeside-2020-parking/',
    sources: [{ ...source!, publisherEn: 'District Office', shortTitleEn: '2020 report' }],
  });

  it('says its finding in one line, with documents and dates in English', () => {
    expect(textFigure(english)).toBe(
      'Parking: 500 promised, 520 reported. New parking spaces. Source: District Office, “2020 report”, 8 January 2021. Reported by the government itself. https://example.org/en/charts/lakeside-2020-parking/',
    );
  });

  it.each([
    [
      'GB/T 7714',
      'Lakeside Scorecard. Parking: 500 promised, 520 reported: New parking spaces[DS/OL]. (2021-01-08)[date of access]. https://example.org/en/charts/lakeside-2020-parking/.',
    ],
    [
      'APA',
      'Lakeside Scorecard. (2021, January 8). Parking: 500 promised, 520 reported [Data set]. https://example.org/en/charts/lakeside-2020-parking/',
    ],
    [
      'Plain text',
      'Lakeside Scorecard: “Parking: 500 promised, 520 reported”. Data from District Office, “2020 report”, 8 January 2021; reported by the government itself. https://example.org/en/charts/lakeside-2020-parking/',
    ],
  ])('is cited in English: %s', (style, citation) => {
    expect(cite(style, english)).toBe(citation);
  });

  it('is English to BibTeX and to scholarly search, and without a Chinese word', () => {
    expect(cite('BibTeX', english)).toContain('  language = {english},\n');
    expect(new Map(citationMeta(english)).get('citation_language')).toBe('en');
    const all = [...citationsOf(english).values(), ...citationMeta(english).flat()].join('\n');
    expect(all).not.toMatch(/\p{Script=Han}|[：，。；（）《》]/u);
  });

  it('says of several documents that they are several', () => {
    const [one] = english.sources;
    const line = textFigure({ ...english, sources: [one!, { ...one!, issued: '2022' }] });
    expect(line).toContain('Sources: District Office, “2020 report”, 8 January 2021; District');
  });

  it('says once who reported', () => {
    const subtitle = 'New parking spaces; reported by the government itself';
    const line = textFigure({ ...english, chart: { ...english.chart, subtitle } });
    expect(line.match(/reported by the government itself/giu)).toHaveLength(1);
  });

  it('leaves the name of a document that nobody translated in Chinese', () => {
    expect(textFigure({ ...english, sources: publishedWith().sources })).toContain(
      'Source: 区府办, 《2020年完成情况》, 8 January 2021.',
    );
  });
});
