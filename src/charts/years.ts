import type { ChartSpec } from '../domain/chart-spec.ts';
import { figureId } from '../domain/judge.ts';
import { isPartial } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import { conversion } from '../domain/unit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Year } from '../domain/year.ts';
import { monthsText, targetText } from '../format/number.ts';
import { achievementText, resultText } from '../format/prose.ts';
import { OUTCOME_WORD, REASON_WORD } from '../format/words.ts';
import type { Cell, ChartContext, Drawing } from './chart.ts';
import { taskSources } from './figures.ts';
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

const NO_TARGET = '文件里没有目标';

/** One indicator over all years of a place, targets as ticks; a year without it is a gap. */
export const yearsChart = (
  spec: Extract<ChartSpec, { form: 'years' }>,
  context: ChartContext,
): Drawing => {
  const found = context.place.years.flatMap((year) => annualsOf(year, spec.indicator, context));
  const first = found[0];
  if (!first) throw new Error(`no year has the indicator ${spec.indicator} of chart ${spec.id}`);
  const last = found.at(-1) ?? first;
  const rows = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index)
    .map((year) => {
      const ofYear = found.filter((annual) => annual.year === year);
      return ofYear.length > 0 ? ofYear : [missing(year, context)];
    })
    .flat();
  return {
    alt: `条形图，每年一条。${rows.map(sentence).join('')}`,
    columns: ['年份', '时段', '目标', '报告', '结论'],
    rows: rows.map(({ year, months, value, cells, verdict }) => [
      { text: `${year}年` },
      { text: value === undefined ? '—' : (months ?? '全年') },
      cells.target,
      cells.result,
      { text: verdict ? OUTCOME_WORD[verdict.outcome] : '—' },
    ]),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    plot: (width) => drawYears(rows, width),
  };
};

const missing = (year: number, { place }: ChartContext): Annual => {
  const text = place.years.some((known) => known.year === year)
    ? '这一年的文件没有这个数'
    : '本站尚未收录';
  const cells = { target: { text: '—' }, result: { text } };
  return { year, text, provisional: false, cells, sources: [] };
};

const annualsOf = (year: Year, id: string, { units }: ChartContext): Annual[] => {
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
      const reason = verdict.reason ? `${REASON_WORD[verdict.reason]}` : '';
      const text = comparable ? resultText(comparison) : reason;
      return {
        ...{ year: year.year, text, verdict, sources: taskSources(year) },
        provisional: comparable && result.estimated,
        ...(comparable && isPartial(result.period) ? { months: monthsText(result.period) } : {}),
        ...(comparable ? { value: inUnit(result.quantity, indicator.unit) } : {}),
        target: { value: inUnit(target, indicator.unit), text: targetText(target) },
        cells: {
          target: { text: targetText(target), ...figure(figureId(target, 'target')) },
          result: {
            text: resultText(comparison),
            ...(result.kind === 'silent' ? {} : figure(figureId(target, 'result'))),
          },
        },
      };
    }),
    ...reported.map((judged): Annual => {
      const { achievement, indicator, verdict } = judged;
      const { quantity, target, period } = achievement;
      const text = achievementText(judged);
      return {
        ...{ year: year.year, text, sources: [achievement.source] },
        ...(verdict ? { verdict } : {}),
        provisional: achievement.estimated,
        ...(isPartial(period) ? { months: monthsText(period) } : {}),
        ...(quantity ? { value: inUnit(quantity, indicator.unit) } : {}),
        ...(target
          ? { target: { value: inUnit(target, indicator.unit), text: targetText(target) } }
          : {}),
        cells: {
          target: target
            ? { text: targetText(target), ...figure(achievement.id) }
            : { text: NO_TARGET },
          result: { text, ...figure(achievement.id) },
        },
      };
    }),
  ];
};

const sentence = ({ year, months, text, value, target, verdict }: Annual): string => {
  if (value === undefined && !target) return `${year}年：${text}。`;
  const promised = target ? `，目标${target.text}` : `，${NO_TARGET}`;
  const judged = verdict ? `，${OUTCOME_WORD[verdict.outcome]}` : '';
  return `${year}年${months ?? ''}：${text}${promised}${judged}。`;
};
