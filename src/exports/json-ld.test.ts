import { describe, expect, it } from 'vitest';
import { publishedWith, sampleChart } from '../../tests/corpora/sample-chart.ts';
import { datasetOf, scriptJson } from './json-ld.ts';

describe('JSON in a script element', () => {
  const hostile = ['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;', '\u2028'];

  it.each(hostile)('keeps %j to the letter', (text) => {
    expect(JSON.parse(scriptJson({ text }))).toEqual({ text });
  });

  it.each(hostile)('never writes %j as it stands', (text) => {
    expect(scriptJson({ text })).not.toMatch(/[<>&\u2028\u2029]/u);
  });
});

describe('a chart as a dataset', () => {
  const dataset = datasetOf(publishedWith());

  it('offers its rows in three formats', () => {
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl.split('.').at(-1))).toEqual([
      ...['csv', 'json', 'xlsx'],
    ]);
  });

  it('names the documents that it rests on, with number and fingerprint', () => {
    expect(dataset.isBasedOn).toMatchObject([
      {
        name: '2020年主要任务完成情况',
        datePublished: '2021-01-08',
        identifier: ['K1/2021-1', `sha256:${'0'.repeat(64)}`],
      },
    ]);
  });

  it('covers the year of its figures', () => {
    expect(dataset.temporalCoverage).toBe('2020');
  });

  it('covers all years from the first to the last where its figures are of several', () => {
    expect(datasetOf(publishedWith({ year: 2023 })).temporalCoverage).toBe('2020/2023');
  });

  it('has no other name where both titles are the same', () => {
    const published = publishedWith({ otherTitle: sampleChart.title });
    expect(datasetOf(published)).not.toHaveProperty('alternateName');
  });
});

describe('the English page of a chart', () => {
  const chinese = publishedWith();
  const english = datasetOf(
    publishedWith({
      chart: { ...sampleChart, language: 'en', title: 'Parking', subtitle: 'Spaces', alt: 'Bars.' },
      otherTitle: sampleChart.title,
      where: 'Lakeside District, Some City',
      page: 'https://example.org/en/charts/lakeside-2020-parking/',
    }),
  );

  it('tells of the same dataset in English, at its own address', () => {
    expect(english['@id']).toBe(datasetOf(chinese)['@id']);
    expect(english).toMatchObject({
      ...{ inLanguage: 'en', name: 'Parking', description: 'Spaces. Bars.' },
      ...{ alternateName: '停车：定了500个，报了520个。' },
      url: 'https://example.org/en/charts/lakeside-2020-parking/',
      creator: { name: 'Lakeside Scorecard' },
      spatialCoverage: { name: 'Lakeside District, Some City' },
    });
  });

  it('says that the files are in Chinese', () => {
    expect(english.distribution.map(({ inLanguage }) => inLanguage)).toEqual([
      ...['zh-CN', 'zh-CN', 'zh-CN'],
    ]);
  });
});
