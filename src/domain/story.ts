import { z } from 'zod';
import { id, text } from './cell.ts';

/** A year as a page one would read to the end. All texts are prose with tokens. */
export const storySchema = z.strictObject({
  headline: text,
  deck: text,
  /** The part of the title shown on cards and in search results. */
  description: text,
  chapters: z.array(z.strictObject({ id, title: text, body: z.array(text), charts: z.array(id) })),
  /** The charts that the home page shows, in order. */
  leadCharts: z.array(id),
});
export type Story = z.infer<typeof storySchema>;

/** Every prose of a story with the field that holds it, for checks. */
export const proseOf = (story: Story): readonly { field: string; prose: string }[] => [
  { field: 'headline', prose: story.headline },
  { field: 'deck', prose: story.deck },
  { field: 'description', prose: story.description },
  ...story.chapters.flatMap((chapter, index) => [
    { field: `chapters.${index}.title`, prose: chapter.title },
    ...chapter.body.map((prose, line) => ({ field: `chapters.${index}.body.${line}`, prose })),
  ]),
];
