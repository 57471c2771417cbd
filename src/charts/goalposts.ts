import type { PlaceCorpus } from '../domain/corpus.ts';
import { sharesOf } from '../domain/goalpost-shares.ts';
import { countPosts, goalpostsOf, type Goalpost, type Pledge } from '../domain/goalposts.ts';
import { historiesOf } from '../domain/history.ts';
import { conversion, type Units } from '../domain/unit.ts';
import type { Outcome } from '../domain/verdict.ts';
import { achievedText, goalpostText } from '../format/goalpost.ts';
import type { Language } from '../format/language.ts';
import { speechIn, type Speech } from '../format/speech.ts';
import type { Cell, Chart } from './chart.ts';
import { postPhrases, type PostPhrases, type PostTally } from './goalposts-phrases.ts';
import { drawGoalposts } from './goalposts-plot.ts';
import { inert } from './inert.ts';
import { sentences } from './sentences.ts';

/** One indicator of a chart of goalposts, in percent of the old target or in percent of growth. */
export interface PostRow {
  readonly label: string;
  readonly detail: string;
  readonly before: number;
  readonly now: number;
  readonly achieved?: {
    readonly value: number;
    readonly outcome: Outcome;
    readonly isEstimated: boolean;
    /** The printed number is only the lower end. */
    readonly isOpen: boolean;
  };
  /** The result stands in a document that is not collected yet. */
  readonly isAwaiting: boolean;
}

/** What the charts of goalposts are drawn from. */
export interface PostContext {
  readonly place: PlaceCorpus;
  readonly codebook: Parameters<typeof historiesOf>[1];
  readonly units: Units;
  readonly language: Language;
}

/** A chart with the year whose targets it shows. */
export interface PostChart {
  readonly year: number;
  readonly chart: Chart;
}

/**
 * The charts of all years of a place that have goalposts, oldest first: `<place>-goalposts-<year>`
 * for counts and amounts, `<place>-goalposts-<year>-growth` for growth rates. None where there are
 * fewer than two rows, which a sentence tells better.
 */
export const goalpostCharts = (context: PostContext): readonly PostChart[] => {
  const posts = goalpostsOf(historiesOf(context.place, context.codebook), context.units);
  const years = [...new Set(posts.map(({ now }) => now.year))].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const same = posts.filter(({ now, move }) => now.year === year && move !== 'redefined');
    return (['share', 'growth'] as const).flatMap((axis): PostChart[] => {
      const rows = same
        .flatMap((post) => rowOf(post, axis, context))
        .toSorted((a, b) => a.order - b.order);
      return rows.length < 2 ? [] : [{ year, chart: chartOf(rows, axis, year, context) }];
    });
  });
};

type Axis = 'share' | 'growth';
type Placed = Pick<PostRow, 'before' | 'now'> & {
  readonly post: Goalpost;
  readonly achieved?: number;
  readonly order: number;
};

/** What was cut most comes first. */
const rowOf = (post: Goalpost, axis: Axis, { units }: PostContext): Placed[] => {
  if (axis === 'share') {
    const shares = sharesOf(post, units);
    return shares ? [{ post, before: 100, ...shares, order: shares.now }] : [];
  }
  const { now, before, achieved } = post;
  const [target, earlier] = [now.promise.target, before.promise.target];
  const converts = (unit: string) => conversion(units, unit, target.unit) === 1;
  if (now.indicator.measure !== 'growth' || !converts(earlier.unit)) return [];
  if (target.upTo !== undefined || earlier.upTo !== undefined) return [];
  const rate = achieved && converts(achieved.quantity.unit) ? achieved.quantity.value : undefined;
  return [
    {
      ...{ post, before: earlier.value, now: target.value, order: target.value - earlier.value },
      ...(rate === undefined ? {} : { achieved: rate }),
    },
  ];
};

const chartOf = (
  placed: readonly Placed[],
  axis: Axis,
  year: number,
  { place, units, language }: PostContext,
): Chart => {
  const speech = speechIn(language, units);
  const phrases = postPhrases(language);
  const { moves, stands, withResult } = countPosts(placed.map(({ post }) => post));
  const awaiting = placed.filter(({ post }) => post.noResult === 'awaiting').length;
  const tally: PostTally = {
    ...{ year: speech.year(year), last: speech.year(year - 1), all: placed.length },
    ...{ lowered: moves.lowered, kept: moves.kept, raised: moves.raised },
    ...{ below: stands.below, withResult, awaiting },
    unsaid: placed.filter(({ achieved }) => achieved === undefined).length - awaiting,
  };
  const told = placed.map(({ post }) => wordsOf(post, units, speech));
  const rows = placed.map((each, index) => drawn(each, told[index], tally, phrases));
  const isShare = axis === 'share';
  const alt = (some: readonly Told[]) => phrases.alt(tally, some);
  const titles = sentences(alt, told);
  return {
    id: `${place.place.id}-goalposts-${year}${isShare ? '' : '-growth'}`,
    form: isShare ? 'attainment' : 'growth',
    language,
    title: isShare ? phrases.title(tally) : phrases.growthTitle(tally),
    subtitle: isShare ? phrases.subtitle(tally) : phrases.growthSubtitle(tally),
    note: isShare ? phrases.note(tally) : phrases.growthNote(tally),
    ...inert({
      alt: alt(told),
      columns: phrases.columns(tally),
      rows: placed.map(({ post }, index) => cellsOf(post, told[index])),
      sources: [
        ...new Set(
          placed.flatMap(({ post: { now, before, achieved } }) => [
            before.promise.source,
            ...(achieved ? [achieved.source] : []),
            now.promise.source,
          ]),
        ),
      ],
      plot: (width) => drawGoalposts(rows, titles, { width, isShare, tally, phrases }),
    }),
  };
};

type Told = ReturnType<typeof wordsOf>;

const wordsOf = (post: Goalpost, units: Units, speech: Speech) => ({
  label: speech.label(post.now.indicator),
  before: speech.target(post.before.promise.target),
  achieved: achievedText(post, speech),
  hasResult: post.achieved !== undefined,
  now: speech.target(post.now.promise.target),
  change: goalpostText(post, units, speech),
});

const drawn = (
  { post, before, now, achieved }: Placed,
  told: Told | undefined,
  tally: PostTally,
  phrases: PostPhrases,
): PostRow => ({
  ...{ label: told?.label ?? '', before, now },
  detail: told ? phrases.detail(told, tally, post.achieved?.estimated === false) : '',
  ...(post.achieved && achieved !== undefined
    ? {
        achieved: {
          value: achieved,
          outcome: post.verdict?.outcome ?? 'undetermined',
          isEstimated: post.achieved.estimated,
          isOpen: ['moreThan', 'atLeast'].includes(post.achieved.quantity.bound),
        },
      }
    : {}),
  isAwaiting: post.noResult === 'awaiting',
});

const cellsOf = ({ now, before, achieved }: Goalpost, told: Told | undefined): Cell[] => {
  const link = ({ year, promise }: Pledge) => ({ figure: { year, id: promise.figure } });
  return [
    { text: told?.label ?? '' },
    { text: told?.before ?? '', ...link(before) },
    {
      text: told?.achieved ?? '',
      ...(achieved ? { figure: { year: before.year, id: achieved.figure } } : {}),
    },
    { text: told?.now ?? '', ...link(now) },
    { text: told?.change ?? '' },
  ];
};
