import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../format/language.ts';
import { readCorpus } from '../load/corpus.ts';
import { renderSvg, WIDTHS } from '../render/svg.ts';
import type { Chart } from './chart.ts';
import { goalpostCharts } from './goalposts.ts';
import { textWidth } from './measure.ts';

const corpus = readCorpus('data');
const [place] = corpus.places;
if (!place) throw new Error('there is no place');
const chartsIn = (language: Language): Chart[] =>
  goalpostCharts({ place, codebook: corpus, units: corpus.units, language }).map(
    ({ chart }) => chart,
  );
const [chinese, english] = LANGUAGES.map(chartsIn) as [Chart[], Chart[]];
const each = [...chinese, ...english].flatMap((chart) =>
  WIDTHS.map((width) => [`${chart.id} ${chart.language} ${width} px`, chart, width] as const),
);

const elements = (chart: Chart, width: number, name: string): Element[] => {
  const { document } = parseHTML(`<body>${renderSvg(chart, width)}</body>`);
  return [...document.querySelectorAll(name)];
};
const wordsOf = (chart: Chart): string =>
  [
    ...[chart.title, chart.subtitle, chart.note ?? '', chart.alt, ...chart.columns],
    ...chart.rows.flat().map(({ text }) => text),
    ...WIDTHS.map((width) => renderSvg(chart, width)),
  ].join('\n');
/** The box of each text, by the estimate that its layout was made with. */
const boxesOf = (chart: Chart, width: number) =>
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

describe('the charts of goalposts', () => {
  test('have an id by place, year and kind of number', () => {
    for (const { id } of chinese) {
      expect(id).toMatch(new RegExp(`^${place.place.id}-goalposts-\\d{4}(?:-growth)?$`, 'u'));
    }
    expect(new Set(chinese.map(({ id }) => id)).size).toBe(chinese.length);
    expect(chinese.length).toBeGreaterThan(1);
    expect(english.map(({ id }) => id)).toEqual(chinese.map(({ id }) => id));
  });

  test('never mix growth with counts and amounts', () => {
    const units = (chart: Chart) => chart.rows.map((row) => /%/u.test(row[1]?.text ?? ''));
    for (const chart of chinese) {
      expect(new Set(units(chart))).toEqual(new Set([chart.id.endsWith('-growth')]));
    }
  });

  test.each(english.map((chart, index) => [chart.id, chart, chinese[index] as Chart] as const))(
    '%s says the same in both languages',
    (_id, chart, other) => {
      const figures = ({ rows }: Chart) => rows.map((row) => row.map(({ figure }) => figure));
      expect(figures(chart)).toEqual(figures(other));
      expect(chart.sources).toEqual(other.sources);
      expect(wordsOf(chart).match(/[\p{sc=Han}\u3000-\u303F\uFF00-\uFF60]+/gu)).toBeNull();
      for (const said of [chart, other]) {
        expect(wordsOf(said)).not.toMatch(/undefined|NaN|null|\[object/u);
        expect(said.rows.every((row) => row.length === said.columns.length)).toBe(true);
        expect(said.rows.flat().filter(({ text }) => text.trim() === '')).toEqual([]);
      }
    },
  );

  test.each(english.map((chart) => [chart.id, chart] as const))(
    '%s names the years, and gives no result where there is none',
    (_id, chart) => {
      expect(wordsOf(chart)).not.toMatch(/last year|result result/u);
      expect(wordsOf(chart)).not.toMatch(/result:? (?:Not|Said|No|Different)\b/u);
      // A cell stands by itself; what stands in a sentence begins small.
      expect(
        `${chart.alt} ${elements(chart, 720, 'text')
          .map(({ textContent }) => textContent)
          .join(' ')}`,
      ).not.toMatch(/, Not in the/u);
    },
  );

  test.each(chinese.map((chart) => [chart.id, chart] as const))(
    'every promise of %s leads to its quote',
    (_id, chart) => {
      for (const row of chart.rows) {
        expect(row[1]?.figure).toBeDefined();
        expect(row[3]?.figure).toBeDefined();
      }
    },
  );

  test.each(each)(
    '%s: a dot for every result, and none for what is not known',
    (_id, chart, width) => {
      const known = chart.rows.filter((row) => row[2]?.figure).length;
      // The key has one too, where there are any.
      expect(elements(chart, width, 'circle')).toHaveLength(known === 0 ? 0 : known + 1);
    },
  );

  test.each(each)('%s: words stay inside and apart', (_id, chart, width) => {
    const boxes = boxesOf(chart, width);
    expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    const collisions = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            a.top < b.bottom &&
            b.top < a.bottom,
        )
        .map((b) => `“${a.written}” and “${b.written}”`),
    );
    expect(collisions).toEqual([]);
  });
});
