import type { Source } from '../domain/source.ts';
import { chartEvidence } from './chart-evidence.ts';
import { plainText } from './plain-text.ts';
import { CARD, dateOf, LICENCE, siteName, type PublishedChart } from './published-chart.ts';

/** The formats of a chart's table, by file ending. */
const FORMATS = [
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

const document = (source: Source) => ({
  '@type': 'CreativeWork',
  name: source.title,
  publisher: { '@type': 'Organization', name: source.publisher },
  datePublished: source.issued,
  identifier: [
    ...(source.indexNumber === undefined ? [] : [source.indexNumber]),
    `sha256:${source.sha256}`,
  ],
  ...(source.url === undefined ? {} : { url: source.url }),
});

/** The years that the figures are of, as an ISO interval; a chart that only counts is of its own. */
const coverageOf = ({ chart, place, year }: PublishedChart): string => {
  const years = chartEvidence(chart, place).map((each) => each.year);
  const [first, last] = [Math.min(...years, year), Math.max(...years, year)];
  return first === last ? String(first) : `${first}/${last}`;
};

/**
 * A chart as a schema.org dataset: what it holds, where its rows are, and what they were taken from.
 * In every language it is the same dataset, whose files are in Chinese.
 */
export const datasetOf = (published: PublishedChart) => {
  const { chart, otherTitle, where, sources, home, page, dataset, file } = published;
  const isChinese = chart.language === 'zh';
  const creator = { '@type': 'Organization', name: siteName(published), url: home };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': dataset,
    name: plainText(chart.title),
    ...(otherTitle === chart.title ? {} : { alternateName: plainText(otherTitle) }),
    description: plainText(`${chart.subtitle}${isChinese ? '。' : '. '}${chart.alt}`),
    url: page,
    identifier: chart.id,
    inLanguage: isChinese ? 'zh-CN' : 'en',
    isAccessibleForFree: true,
    license: LICENCE,
    creator,
    publisher: creator,
    datePublished: dateOf(published),
    temporalCoverage: coverageOf(published),
    spatialCoverage: { '@type': 'Place', name: where },
    variableMeasured: chart.columns,
    isBasedOn: sources.map(document),
    distribution: FORMATS.map(([ending, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: file(`chart.${ending}`),
      ...(isChinese ? {} : { inLanguage: 'zh-CN' }),
    })),
    image: {
      '@type': 'ImageObject',
      contentUrl: file(CARD.name),
      width: CARD.width,
      height: CARD.height,
    },
  };
};

/** JSON for a `<script>`: whatever the data say, the element ends where the page ends it. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
