import { englishStory } from '../domain/story.ts';
import { proseSegments, proseText, type Segment } from '../format/prose.ts';
import { corpus, type PlaceYear } from './corpus.ts';
import { editionIn, type Edition } from './edition.ts';

/** A chapter of a story, ready to be set. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: readonly (readonly Segment[])[];
  readonly charts: readonly string[];
}

/** The story of a year with its figures filled in. */
export interface ToldStory {
  /** The value of `lang` where the story is not in the language of the page, since nobody wrote it so. */
  readonly lang: string | undefined;
  readonly headline: string;
  readonly deck: readonly Segment[];
  readonly description: string;
  readonly chapters: readonly Chapter[];
}

/** The story of a year in the language of an edition, or in Chinese where there is none. */
export const storyIn = (edition: Edition, { year }: PlaceYear): ToldStory => {
  const english = edition.language === 'en' ? englishStory(year.story) : undefined;
  const texts = english ?? year.story;
  const { language, lang, speech } = english ? edition : editionIn('zh');
  const { units } = corpus;
  return {
    lang: language === edition.language ? undefined : lang,
    headline: proseText(texts.headline, year, units, speech),
    deck: proseSegments(texts.deck, year, units, speech),
    description: proseText(texts.description, year, units, speech),
    chapters: texts.chapters.map(({ id, title, body, charts }) => ({
      ...{ id, charts, title: proseText(title, year, units, speech) },
      body: body.map((paragraph) => proseSegments(paragraph, year, units, speech)),
    })),
  };
};
