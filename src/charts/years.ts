import type { ChartSpec } from '../domain/chart-spec.ts';
import { entriesOf, historiesOf, type Entry } from '../domain/history.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { axesOf } from './history-axes.ts';
import { axisDrawing } from './history.ts';

/** One indicator over all years of a place: its history without what is measured otherwise. */
export const yearsChart = (
  { id, indicator }: Extract<ChartSpec, { form: 'years' }>,
  context: ChartContext,
): Drawing => {
  const [axis] = axesOf(entriesWithDerived(context.place, indicator), context.units);
  if (!axis) throw new Error(`no year has the indicator ${indicator} of chart ${id}`);
  return axisDrawing(axis, context);
};

/** Levels are derived for histories, and an indicator of one year alone has none. */
const entriesWithDerived = (place: PlaceCorpus, indicator: string): readonly Entry[] => {
  const isOf = (entry: Entry) => entry.indicator.id === indicator;
  const history = historiesOf(place, { series: new Map() }).find(({ entries }) =>
    entries.some(isOf),
  );
  return (history?.entries ?? entriesOf(place)).filter(isOf);
};
