import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { historiesOf } from '../domain/history.ts';
import { LANGUAGES } from '../format/language.ts';
import { wordsIn } from '../format/words.ts';
import { readCorpus } from '../load/corpus.ts';
import { renderContent, renderSvg, WIDTHS } from '../render/svg.ts';
import { buildChart } from './build.ts';
import type { Chart } from './chart.ts';
import { historyCharts } from './history.ts';
import { drawing, tooltips } from './marks.ts';

const { places, units, series } = readCorpus('data');
const all = LANGUAGES.flatMap((language) =>
  places.flatMap((place) => [
    ...place.years.flatMap((year) =>
      year.charts.map((spec) =>
        buildChart(spec, { place, year, units, language, href: ({ task }) => `/${task}/` }),
      ),
    ),
    ...historiesOf(place, { series }).flatMap((history) =>
      historyCharts(history, { place, units, language }),
    ),
  ]),
);
/** The marks of the others are links, which have names. */
const charts = all.filter(({ form }) => form !== 'answerCard' && form !== 'distribution');
const drawings = charts.flatMap((chart) => WIDTHS.map((width) => ({ ...chart, chart, width })));

const elementOf = (svg: string) =>
  parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg')!;

const areasOf = (chart: Chart, width: number) => {
  const svg = elementOf(renderSvg(chart, width));
  return [...svg.querySelectorAll('[pointer-events="all"] rect')].map((area) => {
    const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(area.getAttribute(name)),
    ) as [number, number, number, number];
    return {
      ...{ left: x, right: x + wide, top: y, bottom: y + high },
      title: area.querySelector('title')?.textContent ?? '',
    };
  });
};
const titlesOf = (chart: Chart, width = 320) => areasOf(chart, width).map(({ title }) => title);

/** What a row of the table says that a tooltip must say too, whatever it says besides. */
const saidIn = ({ form, rows, language }: Chart, index: number): string[] => {
  const row = rows[index]!.map(({ text }) => text);
  const name = row[0]!.replace(/^(?:其中：|Of which: )/u, '');
  if (form === 'reasons') return [name, row[1]!.replace(/\D/gu, '')];
  const outcomes = Object.values(wordsIn(language).outcome);
  const outcome = outcomes.find((each) => row.at(-1)!.startsWith(each));
  if (form === 'years' || form === 'history') {
    // A year without an entry has no indicator to name.
    const named = row.length > 5 && row[1] !== '—' ? [row[1]!] : [];
    return [name, ...named, row.at(-2)!, ...(outcome ? [outcome] : [])];
  }
  const [target, reported, rate] = [row.at(-4)!, row.at(-3)!.split(/，|, /u), row.at(-2)!];
  // A completion rate was printed with more digits than the one in the table has.
  const isPrinted = reported.length > 1;
  const numbers = [target, ...reported, ...(rate === '—' || isPrinted ? [] : [rate])];
  return [name, ...numbers, ...(outcome ? [outcome] : [])];
};

describe('every row of a chart has a tooltip that', () => {
  test('is there in every form but those whose marks are links', () => {
    expect(new Set(charts.map(({ form }) => form))).toEqual(
      new Set(['attainment', 'achievements', 'growth', 'years', 'reasons', 'history']),
    );
  });

  test.each(drawings)(
    'names it and says what it shows: $id in $language, $width px',
    ({ chart, width }) => {
      const titles = titlesOf(chart, width);
      expect(titles).toHaveLength(chart.rows.length);
      for (const [index, title] of titles.entries()) {
        for (const said of saidIn(chart, index)) {
          expect(title.toLowerCase()).toContain(said.toLowerCase());
        }
      }
    },
  );

  test.each(charts.filter(({ form }) => form !== 'reasons'))(
    'says the same as the text alternative: $id in $language',
    (chart) => {
      const [first] = titlesOf(chart);
      const start = chart.alt.indexOf(first ?? '');
      expect(start).toBeGreaterThan(0);
      expect(titlesOf(chart).join(chart.language === 'zh' ? '' : ' ')).toBe(chart.alt.slice(start));
    },
  );

  test.each(drawings)(
    'answers anywhere in the row and in no other: $id in $language, $width px',
    ({ chart, width }) => {
      const areas = areasOf(chart, width);
      const height = Number(elementOf(renderSvg(chart, width)).getAttribute('height'));
      for (const [index, { left, right, top, bottom }] of areas.entries()) {
        expect([left, right]).toEqual([0, width]);
        expect(top).toBeGreaterThanOrEqual(areas[index - 1]?.bottom ?? 0);
        expect(bottom).toBeLessThanOrEqual(areas[index + 1]?.top ?? height);
        // As high as WCAG asks of a target.
        expect(bottom - top).toBeGreaterThanOrEqual(24);
      }
    },
  );

  test.each(drawings)('lies over all marks: $id in $language, $width px', ({ chart, width }) => {
    const last = elementOf(renderSvg(chart, width)).lastElementChild!;
    expect(last.getAttribute('pointer-events')).toBe('all');
    expect(last.getAttribute('fill')).toBe('none');
    expect(last.getAttribute('stroke')).toBeNull();
  });
});

describe('a tooltip', () => {
  test('says “高” or “低” of growth, and which reason is one of what outcome', () => {
    const of = (form: string) => charts.find((chart) => chart.form === form)!;
    expect(titlesOf(of('growth'))[0]).toMatch(/：目标.+，报告.+，高.+个百分点，超额。$/u);
    expect(titlesOf(of('reasons')).at(-1)).toMatch(/^无法判断：\d+个/u);
  });

  test('is text and nothing else, whatever stands in the data', () => {
    const nasty = '</title><script>alert(1)</script>"&\u202E';
    const box = { x1: 0, x2: 320, y1: 0, y2: 30 };
    const chart: Chart = {
      ...charts[0]!,
      plot: (width) => drawing(width, 30, [tooltips([nasty], [box])]),
    };
    const svg = renderSvg(chart, 320);
    expect(svg).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;</title>',
    );
    expect(svg).not.toMatch(/<script|\u202E/u);
  });

  test.each(all)('is left out of pictures: $id in $language', (chart) => {
    for (const width of WIDTHS) {
      expect(renderContent(chart, width).content).not.toMatch(/<title|pointer-events/u);
    }
  });
});
