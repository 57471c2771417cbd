import type { History } from '../domain/history.ts';
import { derivedSum } from '../format/derived.ts';
import { inert } from './inert.ts';
import type { Cell, Chart, ChartContext, Drawing } from './chart.ts';
import { slicesOf, type Axis, type HistorySlice } from './history-axes.ts';
import { findingOf } from './history-finding.ts';
import { drawHistory } from './history-plot.ts';
import { rowsOf, type HistoryRow } from './history-rows.ts';
import { chartSpeech, type ChartSpeech, type HistoryMarks, type YearWords } from './phrases.ts';
import { sentences } from './sentences.ts';

/** A history belongs to no year. */
export type HistoryContext = Pick<ChartContext, 'place' | 'units' | 'language'>;

/** The charts of a history: one for each axis that has numbers of two years. */
export const historyCharts = (history: History, context: HistoryContext): readonly Chart[] =>
  slicesOf(history, context.units).map((slice) => historyChart(history, slice, context));

/** Promises and reports of an axis over the years, with all that is computed from them. */
export const axisDrawing = (axis: Axis, context: HistoryContext): Drawing => {
  const speech = chartSpeech(context);
  const { chart } = speech;
  const rows = rowsOf(axis, { ...context, speech });
  const told = rows.map((row) => inWords(row, speech));
  /** What has no number is hatched or left empty: an intro must not speak of dots that are not there. */
  const isDrawn = rows.some(({ known }) => known === 'reported' || known === 'derived');
  const alt = (words: readonly YearWords[]) => chart.yearsAlt(words, axis.kind, isDrawn);
  const titles = sentences(alt, told);
  const isLabelled = rows.some(({ label }) => label !== undefined);
  const { sums } = marksOf(rows, speech);
  return {
    ...(sums.length === 0 ? {} : { remark: chart.historyNote({ ...NO_MARKS, sums }) }),
    alt: alt(told),
    columns: isLabelled ? chart.historyColumns : chart.yearColumns,
    rows: rows.map((row) => cellsOf(row, isLabelled, speech)),
    brief: briefOf(rows, isLabelled, speech),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    plot: (width) => drawHistory({ rows, kind: axis.kind }, titles, width, speech),
  };
};

const historyChart = (history: History, slice: HistorySlice, context: HistoryContext): Chart => {
  const { place, language } = context;
  const speech = chartSpeech(context);
  const { chart } = speech;
  const { id, axis } = slice;
  const { entries, unit } = axis;
  const years = chart.years(entries[0]?.year ?? 0, entries.at(-1)?.year ?? 0);
  // Its own note says the remark and more.
  const { remark: _said, ...drawing } = inert(axisDrawing(axis, context));
  const note = chart.historyNote(marksOf(rowsOf(axis, { ...context, speech }), speech));
  return {
    id: `${place.place.id}-${id}`,
    form: 'history',
    language,
    title: findingOf(nameOf(history, slice, speech), entries, speech),
    subtitle: chart.historySubtitle(unit, years),
    ...(note === '' ? {} : { note }),
    ...drawing,
  };
};

const NO_MARKS: HistoryMarks = { partial: false, provisional: false, awaiting: false, sums: [] };

/** The history, and which of its numbers where it has others. */
const nameOf = (
  { label, labelEn }: History,
  { axis, isOneOfSeveral }: HistorySlice,
  { language, chart }: ChartSpeech,
): string => {
  const name = language === 'zh' ? label : labelEn;
  return isOneOfSeveral ? chart.kindOf(name, axis.measure, axis.unit) : name;
};

const marksOf = (rows: readonly HistoryRow[], speech: ChartSpeech): HistoryMarks => ({
  partial: rows.some(({ months }) => months !== undefined),
  provisional: rows.some(({ provisional }) => provisional),
  awaiting: rows.some(({ known }) => known === 'awaiting'),
  sums: rows.flatMap(({ derived }) => (derived ? [derivedSum(derived, speech)] : [])),
});

const cellsOf = (row: HistoryRow, isLabelled: boolean, speech: ChartSpeech): Cell[] => {
  const { chart, words } = speech;
  const { year, label, months, value, verdict, known, cells } = row;
  const judged = verdict ? words.outcome[verdict.outcome] : '—';
  return [
    { text: speech.year(year) },
    ...(isLabelled ? [{ text: label ?? '—' }] : []),
    { text: value === undefined ? '—' : (months ?? chart.wholeYear) },
    cells.target,
    cells.result,
    { text: known === 'derived' ? chart.notJudged : judged },
  ];
};

/** Year and months together, and no arithmetic. */
const briefOf = (
  rows: readonly HistoryRow[],
  isLabelled: boolean,
  { chart, words, year }: ChartSpeech,
): readonly (readonly string[])[] => {
  const [when = '', ...others] = isLabelled ? chart.historyColumns : chart.yearColumns;
  const [label, ...told] = isLabelled ? others.toSpliced(1, 1) : ['', ...others.slice(1)];
  return [
    [when, ...(isLabelled ? [label ?? ''] : []), ...told],
    ...rows.map((row) => [
      chart.yearOf(year(row.year), row.months),
      ...(isLabelled ? [row.label ?? '—'] : []),
      row.target?.text ?? '—',
      row.text,
      row.verdict ? words.outcome[row.verdict.outcome] : '—',
    ]),
  ];
};

const inWords = (row: HistoryRow, { words, year: yearText }: ChartSpeech): YearWords => {
  const { year, label, months, said, known, target, verdict } = row;
  return {
    ...{ year: yearText(year), label, months, text: said, known, target: target?.text },
    outcome: verdict && words.outcome[verdict.outcome],
  };
};
