import type { Achievement } from '../domain/achievement.ts';
import type { ChartSpec } from '../domain/chart-spec.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { JudgedAchievement, Year } from '../domain/year.ts';
import { periodText, quantityText, rounded } from '../format/number.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { verdictCell } from './figures.ts';
import { drawRated } from './rated-plot.ts';
import { NO_TARGET, ratedAchievement, ratedSentence } from './rated.ts';

/** Achievements in percent of the target or at the completion rate that was published. */
export const achievementsChart = (
  spec: Extract<ChartSpec, { form: 'achievements' }>,
  { year, units }: ChartContext,
): Drawing => {
  const judged = spec.achievements.map((id) => judgedOf(year, id));
  const rows = judged.map((found) => ratedAchievement(found, units));
  return {
    alt: `条形图，目标都画在同一条竖线上。${rows.map(ratedSentence).join('')}`,
    columns: ['指标', '时段', '目标', '报告', '为目标的', '结论'],
    rows: judged.map(({ achievement, verdict }, index) => {
      const row = rows[index]!;
      const figure = { year: year.year, id: achievement.id };
      return [
        { text: row.label },
        { text: periodText(achievement.period) },
        achievement.target ? { text: row.target, figure } : { text: NO_TARGET },
        { text: reportedText(achievement, row.result), figure },
        { text: row.rate === undefined ? '—' : `${rounded(row.rate)}%` },
        verdictCell({ verdict }),
      ];
    }),
    sources: [...new Set(judged.map(({ achievement }) => achievement.source))],
    plot: (width) => drawRated(rows, width),
  };
};

/** The number, and the completion rate where one was printed. */
const reportedText = ({ quantity, attainment }: Achievement, result: string): string =>
  quantity && attainment ? `${quantityText(quantity)}，${result}` : result;

const judgedOf = (year: Year, id: string): JudgedAchievement & { readonly verdict: Verdict } => {
  const found = year.achievements.find(({ achievement }) => achievement.id === id);
  if (!found?.verdict) {
    throw new Error(`a chart of ${year.year} names an achievement without a verdict: ${id}`);
  }
  return { ...found, verdict: found.verdict };
};
