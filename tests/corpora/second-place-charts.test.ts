import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/charts/build.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { historyCharts } from '../../src/charts/history.ts';
import { textWidth } from '../../src/charts/measure.ts';
import { historiesOf } from '../../src/domain/history.ts';
import { LANGUAGES } from '../../src/format/language.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { renderSvg, WIDTHS } from '../../src/render/svg.ts';
import { layOutSecondPlace, secondId } from './second-place-data.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'second-place-charts-'));
layOutSecondPlace(folder);
const corpus = readCorpus(folder);
fs.rmSync(folder, { recursive: true });

const { units, places } = corpus;
const charts = LANGUAGES.flatMap((language) =>
  places
    .filter(({ place }) => place.id === secondId)
    .flatMap((place) => [
      ...place.years.flatMap((year) =>
        year.charts.map((spec) =>
          buildChart(spec, { place, year, units, language, href: ({ task }) => `/${task}/` }),
        ),
      ),
      ...historiesOf(place, corpus).flatMap((history) =>
        historyCharts(history, { place, units, language }),
      ),
    ]),
);

/** A line of words in a drawing, by its ends and the line that it stands on. */
interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const wordsIn = (chart: Chart, width: number): Words[] => {
  const { document } = parseHTML(`<!doctype html><body>${renderSvg(chart, width)}</body>`);
  return [...document.querySelectorAll('text')].map((element) => {
    const of = (name: string) =>
      element.getAttribute(name) ?? element.closest(`[${name}]`)?.getAttribute(name) ?? '';
    const text = element.textContent ?? '';
    const wide = textWidth(text, Number(of('font-size')));
    const share = { start: 0, middle: 0.5, end: 1 }[of('text-anchor')] ?? 0.5;
    const from = Number(of('x')) - wide * share;
    return { text, from, to: from + wide, y: Number(of('y')) };
  });
};

describe('charts of data that nobody had in mind', () => {
  test('are of several forms, with what is seldom: less is better, zero, awaiting, another definition', () => {
    expect(new Set(charts.map(({ form }) => form)).size).toBeGreaterThan(3);
    expect(charts.length).toBeGreaterThan(10);
  });
  test.each(charts)('keep their words apart and inside: $id in $language', (chart) => {
    for (const width of WIDTHS) {
      const words = wordsIn(chart, width);
      const over = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter(
            ({ y, from, to }) => Math.abs(y - one.y) < 9 && from < one.to - 1 && to > one.from + 1,
          )
          .map((other) => `${width}: “${one.text}” over “${other.text}”`),
      );
      expect(over).toEqual([]);
      expect(words.filter(({ from, to }) => from < -1 || to > width + 1)).toEqual([]);
    }
  });
});
