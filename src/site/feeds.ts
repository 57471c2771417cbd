import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Bureau } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';
import { tasksOfBureau } from '../domain/year.ts';
import { newestFirst, type Feed, type FeedEntry } from '../exports/feed.ts';
import { dateText } from '../format/number.ts';
import { corpus } from './corpus.ts';
import { correctionsOf, type PlacedCorrection } from './corrections.ts';
import { bureauFeeds, bureauPath, FEEDS, sourcePath } from './routes.ts';
import { absoluteUrl } from './url.ts';

/** The feed of the whole site. */
export const siteFeed = (): Feed =>
  feed({
    title: `${corpus.site.title}：更正和新收录`,
    description: '已发布的数字和判断有了更正，或收录了新的文件。',
    home: '/',
    ...FEEDS,
    places: corpus.places,
    entries: corpus.places.flatMap((place) => [
      ...correctionsOf(place).map((each) => ofCorrection(place, each)),
      ...collected(place).map((source) => ofSource(place, source)),
    ]),
  });

/** The feed of one bureau: what concerns its tasks and figures. */
export const bureauFeed = (place: PlaceCorpus, bureau: Bureau): Feed =>
  feed({
    title: `${place.place.name}${bureau.name}：更正和新收录`,
    description: `${place.place.name}${bureau.name}的数字和判断有了更正，或收录了写到它的新文件。`,
    home: bureauPath(place.place.id, bureau.id),
    ...bureauFeeds(place.place.id, bureau.id),
    places: [place],
    entries: [
      ...correctionsOf(place)
        .filter(({ subject }) => subject?.bureaus.includes(bureau.id))
        .map((each) => ofCorrection(place, each)),
      ...collected(place)
        .filter((source) => concerns(place, source, bureau))
        .map((source) => ofSource(place, source)),
    ],
  });

/** A bureau with its place. */
export interface BureauOfPlace {
  readonly place: PlaceCorpus;
  readonly bureau: Bureau;
}

/** One feed for every bureau. */
export const bureauFeedPaths = () =>
  corpus.places.flatMap((place) =>
    [...place.bureaus.values()].map((bureau) => ({
      params: { place: place.place.id, bureau: bureau.id },
      props: { place, bureau },
    })),
  );

type Collected = Source & { readonly collected: string };

const collected = ({ sources }: PlaceCorpus): Collected[] =>
  [...sources.values()].flatMap((source) =>
    source.collected === undefined ? [] : [{ ...source, collected: source.collected }],
  );

/** True where the document holds tasks or figures of the bureau. */
const concerns = ({ years }: PlaceCorpus, source: Source, { id }: Bureau): boolean =>
  years.some(
    (year) =>
      (year.tasksSource === source.id && tasksOfBureau(year, id).length > 0) ||
      year.achievements.some(
        ({ achievement }) => achievement.source === source.id && achievement.bureau === id,
      ) ||
      year.goals.some(
        ({ goal, answer }) =>
          goal.bureau === id && [goal.source, answer?.source].includes(source.id),
      ),
  );

const ofCorrection = ({ place }: PlaceCorpus, each: PlacedCorrection): FeedEntry => {
  const { correction, label, before, after, path } = each;
  const address = absoluteUrl(path);
  return {
    ...{ id: address, url: address, date: correction.date },
    title: `更正：${place.name}${correction.year}年${label}，${changeText(each)}`,
    text: `原来：${before}。现在：${after}。为什么改：${correction.why}`,
  };
};

const changeText = ({ correction, before, after }: PlacedCorrection): string =>
  correction.field === 'removed' ? `原来是${before}` : `${before}改为${after}`;

const ofSource = ({ place }: PlaceCorpus, source: Collected): FeedEntry => {
  const address = absoluteUrl(sourcePath(place.id, source.id));
  return {
    ...{ id: address, url: address, date: source.collected },
    title: `收录${titled(source.shortTitle)}`,
    text: `${place.name}：${source.publisher}${titled(source.title)}，${dateText(source.issued)}。文件里的数字都是官方自报。`,
  };
};

/** In title marks, where inner ones are single. */
const titled = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

interface Parts extends Pick<Feed, 'title' | 'description' | 'home' | 'atom' | 'json'> {
  readonly entries: readonly FeedEntry[];
  readonly places: readonly PlaceCorpus[];
}

const feed = ({ home, atom, json, entries, places, ...rest }: Parts): Feed => {
  const sorted = newestFirst(entries);
  return {
    ...rest,
    author: corpus.site.title,
    ...{ home: absoluteUrl(home), atom: absoluteUrl(atom), json: absoluteUrl(json) },
    date: sorted[0]?.date ?? newestDocument(places),
    entries: sorted,
  };
};

/** Documents know at least their year; the first day stands for what is not known. */
const newestDocument = (places: readonly PlaceCorpus[]): string =>
  places
    .flatMap(({ sources }) => [...sources.values()])
    .map(({ issued }) => issued + '-01-01'.slice(issued.length - 4))
    .sort()
    .at(-1) ?? '1970-01-01';
