import { z } from 'zod';
import { id, say, text } from './cell.ts';

const common = {
  id,
  /** The finding as a sentence; figures are tokens. All texts are there in Chinese and in English. */
  title: text,
  title_en: text,
  /** Measure, unit and who reported it. */
  subtitle: text,
  subtitle_en: text,
  /** What a reader could misread. */
  note: text.optional(),
  note_en: text.optional(),
};
const targets = z.array(text).min(1, 'is empty\nname at least one target id');

const forms = z.discriminatedUnion('form', [
  /** Results in percent of their targets, which share one line. */
  z.strictObject({ ...common, form: z.literal('attainment'), targets }),
  /** One indicator over the years, targets as ticks. */
  z.strictObject({ ...common, form: z.literal('years'), indicator: id }),
  /** Growth targets and results in percentage points. */
  z.strictObject({ ...common, form: z.literal('growth'), targets }),
  /** Achievements with a published target or completion rate, in percent of it. */
  z.strictObject({ ...common, form: z.literal('achievements'), achievements: targets }),
  /** Every comparable result over its target. */
  z.strictObject({ ...common, form: z.literal('distribution') }),
  /** Targets by outcome and reason. */
  z.strictObject({ ...common, form: z.literal('reasons') }),
  /** All tasks as marks. */
  z.strictObject({ ...common, form: z.literal('answerCard') }),
]);

/** Which slice of the data a chart shows, in which form; its numbers come from the data. */
export const chartSpecSchema = forms.superRefine(({ note, note_en }, context) => {
  const need = (path: string, other: string) =>
    context.addIssue({
      code: 'custom',
      path: [path],
      message: say(`is missing, but the chart has a ${other}`, 'write the note in both languages'),
    });
  if (note !== undefined && note_en === undefined) need('note_en', 'note');
  if (note === undefined && note_en !== undefined) need('note', 'note_en');
});
export type ChartSpec = z.infer<typeof chartSpecSchema>;
/** Histories follow from the data; nobody specifies them. */
export type ChartForm = ChartSpec['form'] | 'history';

export const chartSpecsSchema = z.array(chartSpecSchema);
