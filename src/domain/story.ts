import { z } from 'zod';
import { id, say, text } from './cell.ts';
import { parseProse } from './prose.ts';

const chapterSchema = z.strictObject({
  id,
  title: text,
  title_en: text.optional(),
  body: z.array(text),
  body_en: z.array(text).optional(),
  charts: z.array(id),
});

/** A year as a page one would read to the end. All texts are prose with tokens. */
export const storySchema = z
  .strictObject({
    headline: text,
    headline_en: text.optional(),
    deck: text,
    deck_en: text.optional(),
    /** The part of the title shown on cards and in search results. */
    description: text,
    description_en: text.optional(),
    chapters: z.array(chapterSchema),
    /** The charts that the home page shows, in order. */
    leadCharts: z.array(id),
  })
  .superRefine((story, context) => {
    // A story told half in English would be worse than one that says that it is Chinese.
    const english = inEnglish(story);
    const isBegun = english.some(({ prose }) => prose !== undefined);
    const chinese = proseOf(story);
    english.forEach(({ field, prose }, index) => {
      if (isBegun && prose === undefined)
        context.addIssue({
          code: 'custom',
          path: field.split('.'),
          message: say(
            'is missing, but other texts are there in English',
            'write all texts of a story in English, or none',
          ),
        });
      const other = chinese[index]?.prose ?? '';
      if (prose !== undefined && tokensOf(prose) !== tokensOf(other))
        context.addIssue({
          code: 'custom',
          path: field.split('.'),
          message: say(
            'cites other figures than the Chinese',
            'use the same tokens in both languages',
          ),
        });
    });
  });
export type Story = z.infer<typeof storySchema>;

/** The texts of a story in one language. */
export interface StoryTexts {
  readonly headline: string;
  readonly deck: string;
  readonly description: string;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: readonly string[];
    readonly charts: readonly string[];
  }[];
}

/** A story in English, where somebody wrote it. */
export const englishStory = (story: Story): StoryTexts | undefined => {
  const { headline_en: headline, deck_en: deck, description_en: description } = story;
  if (headline === undefined || deck === undefined || description === undefined) return undefined;
  const chapters = story.chapters.map(({ title_en, body_en, ...chapter }) => ({
    ...{ id: chapter.id, charts: chapter.charts },
    ...{ title: title_en ?? chapter.title, body: body_en ?? chapter.body },
  }));
  return { headline, deck, description, chapters };
};

interface Field {
  readonly field: string;
  readonly prose: string;
}

/** Every Chinese prose of a story with the field that holds it, for checks. */
export const proseOf = (story: Story): readonly Field[] => [
  { field: 'headline', prose: story.headline },
  { field: 'deck', prose: story.deck },
  { field: 'description', prose: story.description },
  ...story.chapters.flatMap((chapter, index) => [
    { field: `chapters.${index}.title`, prose: chapter.title },
    ...chapter.body.map((prose, line) => ({ field: `chapters.${index}.body.${line}`, prose })),
  ]),
];

/** Every English prose of a story, likewise. */
export const englishProseOf = (story: Story): readonly Field[] =>
  inEnglish(story).flatMap(({ field, prose }) => (prose === undefined ? [] : [{ field, prose }]));

/** The English beside each Chinese prose, in the same order. */
const inEnglish = (
  story: Story,
): readonly { readonly field: string; readonly prose: string | undefined }[] => [
  { field: 'headline_en', prose: story.headline_en },
  { field: 'deck_en', prose: story.deck_en },
  { field: 'description_en', prose: story.description_en },
  ...story.chapters.flatMap((chapter, index) => [
    { field: `chapters.${index}.title_en`, prose: chapter.title_en },
    ...chapter.body.map((_, line) => ({
      field: `chapters.${index}.body_en.${line}`,
      prose: chapter.body_en?.[line],
    })),
  ]),
];

/** The tokens of a prose in a fixed order, since languages put them where their sentences want them. */
const tokensOf = (prose: string): string =>
  parseProse(prose)
    .flatMap((part) => (typeof part === 'string' ? [] : [`${part.name} ${part.of}`]))
    .sort()
    .join();
