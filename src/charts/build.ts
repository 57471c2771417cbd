import type { ChartSpec } from '../domain/chart-spec.ts';
import { proseText } from '../format/prose.ts';
import { achievementsChart } from './achievements.ts';
import { answerCardChart } from './answer-card.ts';
import { attainmentChart } from './attainment.ts';
import { speechIn } from '../format/speech.ts';
import type { Chart, ChartContext, Drawing } from './chart.ts';
import { distributionChart } from './distribution.ts';
import { growthChart } from './growth.ts';
import { inert } from './inert.ts';
import { reasonsChart } from './reasons.ts';
import { yearsChart } from './years.ts';

/** Makes a chart from its specification: the words from there, the numbers from the corpus. */
export const buildChart = (spec: ChartSpec, context: ChartContext): Chart => {
  const { place, year, units, language } = context;
  const speech = speechIn(language, units);
  const say = (prose: string) => proseText(prose, year, units, speech);
  const { title, subtitle, note } = language === 'zh' ? spec : english(spec);
  const { remark, ...drawing } = inert(draw(spec, context));
  const notes = [note === undefined ? undefined : say(note), remark];
  const told = notes.filter((each) => each !== undefined).join(language === 'zh' ? '' : ' ');
  return {
    id: `${place.place.id}-${year.year}-${spec.id}`,
    form: spec.form,
    language,
    title: say(title),
    subtitle: say(subtitle),
    ...(told === '' ? {} : { note: told }),
    ...drawing,
  };
};

const english = ({ title_en, subtitle_en, note_en }: ChartSpec) => ({
  ...{ title: title_en, subtitle: subtitle_en, note: note_en },
});

const draw = (spec: ChartSpec, context: ChartContext): Drawing => {
  switch (spec.form) {
    case 'attainment':
      return attainmentChart(spec, context);
    case 'years':
      return yearsChart(spec, context);
    case 'growth':
      return growthChart(spec, context);
    case 'achievements':
      return achievementsChart(spec, context);
    case 'distribution':
      return distributionChart(context);
    case 'reasons':
      return reasonsChart(context);
    case 'answerCard':
      return answerCardChart(context);
  }
};
