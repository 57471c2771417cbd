/**
 * The charts that nobody specifies, since they follow from the data: a chart for each history of an
 * indicator. There are many and one drawing makes them all, so what is dear to check is checked for
 * a few that have everything between them.
 */
import path from 'node:path';
import { goalpostCharts } from '../../src/charts/goalposts.ts';
import { slicesOf } from '../../src/charts/history-axes.ts';
import { rowsOf, type HistoryRow } from '../../src/charts/history-rows.ts';
import { chartSpeech } from '../../src/charts/phrases.ts';
import { historiesOf } from '../../src/domain/history.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { root } from './root.ts';

/** The ids of the charts of goalposts, which follow from the data as well. */
export function goalpostChartsIn(data: string = path.join(root, 'data')): string[] {
  const codebook = readCorpus(data);
  return codebook.places.flatMap((place) =>
    goalpostCharts({ place, codebook, units: codebook.units, language: 'zh' }).map(
      ({ chart }) => chart.id,
    ),
  );
}

interface HistoryChart {
  id: string;
  rows: readonly HistoryRow[];
  kind: string;
}

/** The history charts of a data folder, in the order of places. */
export function historyChartsIn(data: string = path.join(root, 'data')): HistoryChart[] {
  const { places, series, units } = readCorpus(data);
  const speech = chartSpeech({ language: 'zh', units });
  return places.flatMap((place) =>
    historiesOf(place, { series }).flatMap((history) =>
      slicesOf(history, units).map(({ id, axis }) => ({
        id: `${place.place.id}-${id}`,
        rows: rowsOf(axis, { place, units, speech }),
        kind: axis.kind,
      })),
    ),
  );
}

/** Of each trait that the drawing of a history may have, the first chart with it. */
const TRAITS: readonly ((chart: HistoryChart) => boolean)[] = [
  ({ rows }) => rows.some(({ known }) => known === 'derived'),
  ({ rows }) => rows.some(({ known }) => known === 'awaiting'),
  ({ rows }) => rows.some(({ known }) => known === 'unsaid'),
  ({ rows }) => rows.some(({ known }) => known === 'absent'),
  ({ rows }) => rows.some(({ isBroken }) => isBroken),
  ({ rows, kind }) => kind === 'dots' && rows.some(({ months }) => months !== undefined),
];

const generated = historyChartsIn();
const byLength = generated.toSorted((a, b) => a.rows.length - b.rows.length);
const few = new Set(
  [byLength[0], byLength.at(-1), ...TRAITS.map((has) => generated.find(has))].flatMap(
    (chart) => chart?.id ?? [],
  ),
);
const many = new Set(generated.map(({ id }) => id).filter((id) => !few.has(id)));

/** True for charts made by hand, and for a few of the others: what is dear to check is checked for these. */
export function isTried(chart: string): boolean {
  return !many.has(chart);
}
