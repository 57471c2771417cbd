import type { ChartSpec } from '../domain/chart-spec.ts';
import { figureId } from '../domain/judge.ts';
import { isPartial } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { conversion } from '../domain/unit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Year } from '../domain/year.ts';
import { achievementText, resultText } from '../format/prose.ts';
import type { Cell, ChartContext, Drawing } from './chart.ts';
import { taskSources } from './figures.ts';
import { chartSpeech, type ChartSpeech, type YearWords } from './phrases.ts';
import { sentences } from './sentences.ts';
import { drawYears } from './years-plot.ts';

/** One indicator in one year, in the unit of the indicator. */
export interface Annual {
  readonly year: number;
  /** The months, where it is less than the year. */
  readonly months?: string;
  /** The reported words, or why there are none. */
  readonly text: string;
  /** Nothing where there is no number; missing is never zero. */
  readonly value?: number;
  readonly provisional: boolean;
  readonly target?: { readonly value: number; readonly text: string };
  readonly verdict?: Verdict;
  readonly cells: { readonly target: Cell; readonly result: Cell };
  readonly sources: readonly string[];
}

/** One indicator over all years of a place, targets as ticks; a year without it is a gap. */
export const yearsChart = (
  spec: Extract<ChartSpec, { form: 'years' }>,
  context: ChartContext,
): Drawing => {
  const speech = chartSpeech(context);
  const { chart, words } = speech;
  const found = context.place.years.flatMap((year) =>
    annualsOf(year, spec.indicator, context, speech),
  );
  const first = found[0];
  if (!first) throw new Error(`no year has the indicator ${spec.indicator} of chart ${spec.id}`);
  const last = found.at(-1) ?? first;
  const rows = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index)
    .map((year) => {
      const ofYear = found.filter((annual) => annual.year === year);
      return ofYear.length > 0 ? ofYear : [missing(year, context, speech)];
    })
    .flat();
  const told = rows.map((row) => inWords(row, speech));
  const titles = sentences(chart.yearsAlt, told);
  return {
    alt: chart.yearsAlt(told),
    columns: chart.yearColumns,
    rows: rows.map(({ year, months, value, cells, verdict }) => [
      { text: speech.year(year) },
      { text: value === undefined ? '—' : (months ?? chart.wholeYear) },
      cells.target,
      cells.result,
      { text: verdict ? words.outcome[verdict.outcome] : '—' },
    ]),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    plot: (width) => drawYears(rows, titles, width, speech),
  };
};

const missing = (year: number, { place }: ChartContext, { chart }: ChartSpeech): Annual => {
  const text = place.years.some((known) => known.year === year)
    ? chart.noFigureThatYear
    : chart.notCollected;
  const cells = { target: { text: '—' }, result: { text } };
  return { year, text, provisional: false, cells, sources: [] };
};

const annualsOf = (
  year: Year,
  id: string,
  { units }: ChartContext,
  speech: ChartSpeech,
): Annual[] => {
  const inUnit = (quantity: Pick<Quantity, 'value' | 'unit'>, unit: string): number => {
    const factor = conversion(units, quantity.unit, unit);
    if (factor === undefined)
      throw new Error(`${quantity.unit} cannot be drawn as ${unit} of ${id}`);
    return quantity.value * factor;
  };
  const figure = (of: string) => ({ figure: { year: year.year, id: of } });
  const compared = year.comparisons.filter(({ indicator }) => indicator.id === id);
  const reported = year.achievements.filter(({ indicator }) => indicator.id === id);
  return [
    ...compared.map((comparison): Annual => {
      const { target, result, indicator, verdict } = comparison;
      const comparable = result.kind === 'figure';
      const reason = verdict.reason ? speech.words.reason[verdict.reason] : '';
      const text = comparable ? resultText(comparison, speech) : reason;
      return {
        ...{ year: year.year, text, verdict, sources: taskSources(year) },
        provisional: comparable && result.estimated,
        ...(comparable && isPartial(result.period) ? { months: speech.months(result.period) } : {}),
        ...(comparable ? { value: inUnit(result.quantity, indicator.unit) } : {}),
        target: { value: inUnit(target, indicator.unit), text: speech.target(target) },
        cells: {
          target: { text: speech.target(target), ...figure(figureId(target, 'target')) },
          result: {
            text: resultText(comparison, speech),
            ...(result.kind === 'silent' ? {} : figure(figureId(target, 'result'))),
          },
        },
      };
    }),
    ...reported.map((judged): Annual => {
      const { achievement, indicator, verdict } = judged;
      const { quantity, target, period } = achievement;
      const text = achievementText(judged, speech);
      return {
        ...{ year: year.year, text, sources: [achievement.source] },
        ...(verdict ? { verdict } : {}),
        provisional: achievement.estimated,
        ...(isPartial(period) ? { months: speech.months(period) } : {}),
        ...(quantity ? { value: inUnit(quantity, indicator.unit) } : {}),
        ...(target
          ? { target: { value: inUnit(target, indicator.unit), text: speech.target(target) } }
          : {}),
        cells: {
          target: target
            ? { text: speech.target(target), ...figure(achievement.id) }
            : { text: speech.chart.noTarget },
          result: { text, ...figure(achievement.id) },
        },
      };
    }),
  ];
};

const inWords = (
  { year, months, text, value, target, verdict }: Annual,
  { words, year: yearText }: ChartSpeech,
): YearWords => ({
  ...{ year: yearText(year), months, text, isKnown: value !== undefined, target: target?.text },
  outcome: verdict && words.outcome[verdict.outcome],
});
