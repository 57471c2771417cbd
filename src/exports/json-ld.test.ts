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

  it('has no other name where there is no English title', () => {
    const published = publishedWith({ titleEn: sampleChart.title });
    expect(datasetOf(published)).not.toHaveProperty('alternateName');
  });
});
