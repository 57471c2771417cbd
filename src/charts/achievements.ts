import type { Achievement } from '../domain/achievement.ts';
import type { ChartSpec } from '../domain/chart-spec.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { JudgedAchievement, Year } from '../domain/year.ts';
import { percentText } from '../format/percent.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { verdictCell } from './figures.ts';
import { chartSpeech, type ChartSpeech } from './phrases.ts';
import { drawRated } from './rated-plot.ts';
import { ratedAchievement, ratedWords } from './rated.ts';
import { sentences } from './sentences.ts';

/** Achievements in percent of the target or at the completion rate that was published. */
export const achievementsChart = (
  spec: Extract<ChartSpec, { form: 'achievements' }>,
  context: ChartContext,
): Drawing => {
  const { year, units } = context;
  const speech = chartSpeech(context);
  const { chart } = speech;
  const judged = spec.achievements.map((id) => judgedOf(year, id));
  const rows = judged.map((found) => ratedAchievement(found, units, speech));
  const told = rows.map((row) => ratedWords(row, speech));
  const titles = sentences(chart.ratedAlt, told);
  return {
    alt: chart.ratedAlt(told),
    columns: chart.achievementColumns,
    rows: judged.map(({ achievement, verdict }, index) => {
      const row = rows[index]!;
      const figure = { year: year.year, id: achievement.id };
      return [
        { text: row.label },
        { text: speech.period(achievement.period) },
        achievement.target ? { text: row.target, figure } : { text: chart.targetNotPrinted },
        { text: reportedText(achievement, row.result, speech), figure },
        { text: row.rate === undefined ? '—' : percentText(row.rate, speech) },
        verdictCell({ verdict }, speech),
      ];
    }),
    sources: [...new Set(judged.map(({ achievement }) => achievement.source))],
    plot: (width) => drawRated(rows, titles, width, speech),
  };
};

/** The number, and the completion rate where one was printed. */
const reportedText = (
  { quantity, attainment }: Achievement,
  result: string,
  speech: ChartSpeech,
): string =>
  quantity && attainment ? speech.chart.join([speech.quantity(quantity), result]) : result;

const judgedOf = (year: Year, id: string): JudgedAchievement & { readonly verdict: Verdict } => {
  const found = year.achievements.find(({ achievement }) => achievement.id === id);
  if (!found?.verdict) {
    throw new Error(`a chart of ${year.year} names an achievement without a verdict: ${id}`);
  }
  return { ...found, verdict: found.verdict };
};
