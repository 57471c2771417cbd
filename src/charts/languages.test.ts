import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { historiesOf } from '../domain/history.ts';
import { LANGUAGES, type Language } from '../format/language.ts';
import { readCorpus } from '../load/corpus.ts';
import { renderSvg, WIDTHS } from '../render/svg.ts';
import { buildChart } from './build.ts';
import type { Chart } from './chart.ts';
import { historyCharts } from './history.ts';
import { textWidth } from './measure.ts';

const { places, units, series } = readCorpus('data');
const href = ({ year, task }: { year: number; task: number }) => `/${year}/${task}/`;
const chartsIn = (language: Language): Chart[] =>
  places.flatMap((place) => [
    ...place.years.flatMap((year) =>
      year.charts.map((spec) => buildChart(spec, { place, year, units, language, href })),
    ),
    ...historiesOf(place, { series }).flatMap((history) =>
      historyCharts(history, { place, units, language }),
    ),
  ]);
const [chinese, english] = LANGUAGES.map(chartsIn) as [Chart[], Chart[]];
const pairs = english.map((chart, index) => [chart.id, chart, chinese[index]!] as const);
const widths = WIDTHS.map((width) => [width] as const);

/** Everything in a chart that is read, in one text. */
const wordsOf = ({ title, subtitle, note, alt, columns, rows, ...chart }: Chart): string =>
  [
    ...[title, subtitle, note ?? '', alt, ...columns, ...rows.flat().map(({ text }) => text)],
    ...WIDTHS.map((width) => renderSvg({ title, subtitle, alt, columns, rows, ...chart }, width)),
  ].join('\n');

const elements = (chart: Chart, width: number, name: string) => {
  const { document } = parseHTML(`<body>${renderSvg(chart, width)}</body>`);
  return [...document.querySelectorAll(name)];
};

/** Texts are placed in whole pixels, so neighbours may share two. */
const SLACK = 2;

/** The box of each text in a drawing, by the estimate that its layout was made with. */
const textBoxes = (chart: Chart, width: number) =>
  elements(chart, width, 'text').map((text) => {
    const attribute = (name: string) => text.closest(`[${name}]`)?.getAttribute(name);
    const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
    const written = text.textContent ?? '';
    const size = Number(attribute('font-size'));
    const wide = textWidth(written, size);
    const anchor = attribute('text-anchor');
    const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    return { written, left, right: left + wide, top: y - size * 0.8, bottom: y };
  });

describe('every chart in both languages', () => {
  test('is there, under the same id', () => {
    expect(english.length).toBeGreaterThan(10);
    expect(english.map(({ id }) => id)).toEqual(chinese.map(({ id }) => id));
    expect(new Set(english.map(({ language }) => language))).toEqual(new Set(['en']));
  });

  test.each(pairs)('%s has no Chinese in English', (_id, chart) => {
    expect(wordsOf(chart).match(/[\p{sc=Han}\u3000-\u303F\uFF00-\uFF60]+/gu)).toBeNull();
  });

  test.each(pairs)('%s lacks no word', (_id, chart, other) => {
    for (const each of [chart, other]) {
      expect(wordsOf(each)).not.toMatch(/undefined|NaN|null|[{}]|\[object/u);
      expect([each.title, each.subtitle, each.alt, ...each.columns]).not.toContain('');
      expect(each.rows.flat().filter(({ text }) => text.trim() === '')).toEqual([]);
    }
    expect(chart.note === undefined).toBe(other.note === undefined);
    expect(`${chart.title} ${chart.alt}`).not.toMatch(/ {2}|\s[,.;:]|[,.;:]{2}/u);
  });

  test.each(pairs)('%s shows the same figures from the same documents', (_id, chart, other) => {
    const figures = ({ rows }: Chart) => rows.map((row) => row.map(({ figure }) => figure));
    expect(figures(chart)).toEqual(figures(other));
    expect(chart.columns).toHaveLength(other.columns.length);
    expect(chart.sources).toEqual(other.sources);
    for (const width of WIDTHS) {
      const count = (each: Chart, name: string) => elements(each, width, name).length;
      for (const name of ['circle', 'a']) expect(count(chart, name)).toBe(count(other, name));
    }
  });
});

describe.each(widths)('the words of a drawing %i px wide', (width) => {
  test.each([...english, ...chinese].map((chart) => [`${chart.id} (${chart.language})`, chart]))(
    'stay inside and apart: %s',
    (_name, chart) => {
      const boxes = textBoxes(chart as Chart, width);
      expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
      const collisions = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
              a.top < b.bottom &&
              b.top < a.bottom,
          )
          .map((b) => `“${a.written}” and “${b.written}”`),
      );
      expect(collisions).toEqual([]);
    },
  );
});

describe('at every width', () => {
  const lanes = (chart: Chart, width: number) =>
    elements(chart, width, 'g[fill="var(--wash)"] rect').map((lane) => ({
      left: Number(lane.getAttribute('x')),
      wide: Number(lane.getAttribute('width')),
      top: Number(lane.getAttribute('y')),
    }));
  const all = [...english, ...chinese].flatMap((chart) =>
    WIDTHS.map((width) => ({ chart, width })),
  );

  test('bars have room to be told apart', () => {
    const short = all.filter(({ chart, width }) =>
      lanes(chart, width).some(({ wide }) => wide < 160),
    );
    expect(short.map(({ chart, width }) => `${chart.id} ${chart.language} ${width}`)).toEqual([]);
  });

  test('the words in a lane begin in it', () => {
    for (const { chart, width } of all.filter(({ chart }) => chart.form === 'growth')) {
      const left = lanes(chart, width)[0]!.left;
      const apart = textBoxes(chart, width).filter(({ written }) =>
        /points? above|个百分点/u.test(written),
      );
      expect(apart).toHaveLength(2);
      for (const box of apart) expect(box.left).toBeGreaterThanOrEqual(left - 1);
    }
  });

  test('the words of a year stand on no bar of this or another year', () => {
    const overYears = all.filter(({ chart: { form } }) => form === 'years' || form === 'history');
    expect(overYears.length).toBeGreaterThan(100);
    const lane = [
      'g[fill="var(--wash)"]',
      'g[stroke-dasharray="3 2"]',
      'g[stroke-dasharray="0 5"]',
    ];
    for (const { chart, width } of overYears) {
      const texts = textBoxes(chart, width);
      for (const box of elements(chart, width, lane.map((each) => `${each} rect`).join())) {
        const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) =>
          Number(box.getAttribute(name)),
        ) as [number, number, number, number];
        const over = texts.filter(
          ({ left, right, top, bottom }) =>
            Math.min(right, x + wide) - Math.max(left, x) > SLACK &&
            Math.min(bottom, y + high) - Math.max(top, y) > SLACK,
        );
        expect(over.map(({ written }) => `${chart.id} ${width} ${written}`)).toEqual([]);
      }
    }
  });
});

describe('in English', () => {
  const of = (id: string) =>
    english.find((chart) => new RegExp(`-\\d+-${id}$`, 'u').test(chart.id))!;
  const cells = (id: string, row: number) => of(id).rows[row]!.map(({ text }) => text);

  test('what is derived or still to come says so, and amounts are converted', () => {
    expect(cells('foreign-capital', 0)).toEqual([
      ...['2021', 'Jan–Nov', 'no target given', 'US$858 million', '—'],
    ]);
    expect(cells('foreign-capital', 1)[3]).toContain('US$271 million, derived');
    expect(cells('foreign-capital', 3).slice(3)).toEqual(['result not collected yet', '—']);
    expect(of('foreign-capital').title).toContain('at least US$600 million');
  });

  test('a figure of something else is told with its own unit', () => {
    expect(of('talent').alt).toContain(
      'Highly skilled workers: target at least 3,000 people, different measure: 5,481 person-times; unclear.',
    );
    expect(renderSvg(of('talent'), 320)).toContain('Different measure: 5,481 person-times');
  });

  test('growth is told in percentage points', () => {
    expect(cells('growth', 1)).toEqual([
      'Growth of manufacturing investment',
      ...['17%', '23.5%', '6.5 percentage points above', 'Exceeded'],
    ]);
  });

  test('printed parts are added up, and flags stand behind the verdict', () => {
    expect(renderSvg(of('homes'), 480)).toContain('8 + 44 = 52');
    expect(cells('homes', 5).at(-1)).toBe('Met, sum of parts, different stage');
  });

  test('the cells of the answer card are named', () => {
    expect(elements(of('answer-card'), 320, 'a')[52]!.querySelector('title')!.textContent).toBe(
      'Task 53: 1 exceeded, 1 missed, 3 unclear',
    );
  });

  test('a completion rate is not a share of a target that nobody printed', () => {
    expect(of('headquarters-and-foreign-capital').alt).toContain(
      'US$190 million, target figure not printed): completion rate 178.77%; exceeded.',
    );
  });
});
