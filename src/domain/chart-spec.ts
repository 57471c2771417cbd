import { z } from 'zod';
import { id, text } from './cell.ts';

const common = {
  id,
  /** The finding as a sentence; figures are tokens. */
  title: text,
  /** Measure, unit and who reported it. */
  subtitle: text,
  /** What a reader could misread. */
  note: text.optional(),
};
const targets = z.array(text).min(1, 'is empty\nname at least one target id');

/** Which slice of the data a chart shows, in which form; its numbers come from the data. */
export const chartSpecSchema = z.discriminatedUnion('form', [
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
export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ChartForm = ChartSpec['form'];

export const chartSpecsSchema = z.array(chartSpecSchema);
