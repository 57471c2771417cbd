import type { Card } from '../cards/card.ts';
import { historyCard, storyCard, taskCard } from '../cards/cards.ts';
import { findingOf } from '../charts/history-finding.ts';
import { chartSpeech } from '../charts/phrases.ts';
import { comparisonsOf } from '../domain/year.ts';
import { LANGUAGES } from '../format/language.ts';
import { taskHeadline } from '../format/task.ts';
import { pageCard } from '../render/page-card.ts';
import { historiesAt } from './charts.ts';
import { corpus, placeYears } from './corpus.ts';
import { editionIn, type Edition } from './edition.ts';
import { indicatorPath, pathIn, taskPath, yearPath } from './routes.ts';
import { storyIn } from './story.ts';

/** A card with the path of the page that it stands for. */
export interface PageCard {
  readonly path: string;
  readonly card: Card;
}

/** The cards of all tasks, histories and years in one language. */
const cardsIn = (edition: Edition): readonly PageCard[] => {
  const { speech, name, label, text, t, language } = edition;
  return [
    ...placeYears.flatMap((placeYear) => {
      const { place, year } = placeYear;
      const story = storyIn(edition, placeYear);
      return [
        {
          path: yearPath(place.place.id, year.year),
          card: storyCard(
            {
              ...{ place: name(place.place), title: story.headline },
              told: [
                t(`${place.place.name}${year.year}年`, `${place.place.nameEn}, ${year.year}`),
                story.headline,
              ],
            },
            year.year,
            year.comparisons,
            story.description,
            speech,
          ),
        },
        ...year.tasks.map((task) => {
          const comparisons = comparisonsOf(year, task.no);
          const said =
            comparisons.length > 0 ? taskHeadline(comparisons, speech) : t(`“${task.text}”`, '');
          return {
            path: taskPath(place.place.id, year.year, task.no),
            card: taskCard(
              {
                ...{ place: name(place.place), section: text(task.section) },
                title: language === 'zh' ? said : edition.taskTitle(task),
                told: [
                  t(
                    `${place.place.name}${year.year}年第${task.no}题`,
                    `${place.place.nameEn}, task ${task.no} of ${year.year} (${edition.taskTitle(task)})`,
                  ),
                  taskHeadline(comparisons, speech),
                ],
              },
              ...([year.year, task, comparisons, speech] as const),
            ),
          };
        }),
      ];
    }),
    ...corpus.places.flatMap((place) =>
      historiesAt(place).map((history) => ({
        path: indicatorPath(place.place.id, history.id),
        card: historyCard(
          {
            ...{ place: name(place.place), title: label(history) },
            told: [
              name(place.place),
              findingOf(
                label(history),
                history.entries,
                chartSpeech({ language, units: corpus.units }),
              ),
            ],
          },
          history,
          speech,
        ),
      })),
    ),
  ];
};

const byPath: ReadonlyMap<string, Card> = new Map(
  LANGUAGES.flatMap((language) =>
    cardsIn(editionIn(language)).map(({ path, card }) => [pathIn(language, path), card] as const),
  ),
);

/** The card of a page, by its path with its language; charts and lists have none of this kind. */
export const cardOf = (path: string): Card | undefined => byPath.get(path);

/** Every page that has such a card, by its path. */
export const cardPaths: readonly string[] = [...byPath.keys()];

/** The picture of a page's card as SVG. */
export const cardSvg = (path: string): string => {
  const card = byPath.get(path);
  if (!card) throw new Error(`there is no card for ${path}`);
  const language = LANGUAGES.find((each) => each !== 'zh' && path.startsWith(`/${each}/`)) ?? 'zh';
  return pageCard(card, { site: editionIn(language).site, language });
};
