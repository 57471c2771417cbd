import type { ChartSpec } from '../domain/chart-spec.ts';
import { attainment } from '../domain/comparison.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { tokensIn, typedFigures, type Token } from '../domain/prose.ts';
import { englishProseOf, proseOf } from '../domain/story.ts';
import type { Units } from '../domain/unit.ts';
import { yearCounts, type Year } from '../domain/year.ts';
import type { Fault, Faults } from './fault.ts';

/** What tokens and charts of a year may refer to: says whether something of the name is there. */
interface Known {
  /** False where the record that a token names has no such number, e.g. an achievement no target. */
  readonly figure: (token: Token) => boolean;
  readonly targets: (id: string) => boolean;
  readonly achievements: (id: string) => boolean;
  readonly goals: (id: string) => boolean;
  readonly counts: (id: string) => boolean;
}

const TOKENS: Record<string, Exclude<keyof Known, 'figure'>> = {
  target: 'targets',
  result: 'targets',
  rate: 'targets',
  achievement: 'achievements',
  goal: 'achievements',
  growth: 'achievements',
  completion: 'achievements',
  promise: 'goals',
  label: 'targets',
  difference: 'targets',
  count: 'counts',
};

const checkProse = (prose: string, known: Known, at: Pick<Fault, 'file' | 'field'>): Fault[] => [
  ...tokensIn(prose).flatMap((token) => {
    const { name, of } = token;
    const kind = Object.hasOwn(TOKENS, name) ? TOKENS[name] : undefined;
    if (!kind)
      return [
        {
          ...at,
          problem: `{${name} ${of}} is not a known token`,
          remedy: `use one of: ${Object.keys(TOKENS).join(', ')}`,
        },
      ];
    if (!known[kind](of))
      return [
        {
          ...at,
          problem: `{${name} ${of}} refers to nothing`,
          remedy: `correct “${of}”; it must be one of the ${kind} of this year`,
        },
      ];
    return known.figure(token)
      ? []
      : [
          {
            ...at,
            problem: `{${name} ${of}} has no number to print`,
            remedy: 'cite another figure, or say in words that there is none',
          },
        ];
  }),
  ...typedFigures(prose).map((figure) => ({
    ...at,
    problem: `${figure} is typed into prose`,
    remedy:
      'cite the figure with a token such as {result 53.2} or {count kept}, or write the number in words',
  })),
];

/** Finds tokens and chart references of a year that lead nowhere, and figures typed into prose. */
export const checkReferences = (
  year: Year,
  { place, years }: PlaceCorpus,
  units: Units,
  told: Faults,
): void => {
  const folder = `${place.id}/${year.year}`;
  const story = `${folder}/story.json`;
  const charts = `${folder}/charts.json`;
  // A record that has a fault of its own is there, though it is not used.
  const within = (file: string, ids: readonly string[]) => (id: string) =>
    ids.includes(id) || told.mayHold(`${folder}/${file}`, id);
  const known: Known = {
    targets: within(
      'targets.csv',
      year.comparisons.map(({ target }) => target.id),
    ),
    achievements: within(
      'achievements.csv',
      year.achievements.map(({ achievement }) => achievement.id),
    ),
    goals: within(
      'goals.csv',
      year.goals.map(({ goal }) => goal.id),
    ),
    counts: within('targets.csv', Object.keys(yearCounts(year, units))),
    figure: (token) => hasFigure(token, year, units),
  };
  const faults = [
    ...proseOf(year.story),
    ...englishProseOf(year.story).map(({ field, prose }) => ({
      ...{ field, prose: withoutYears(prose, years) },
    })),
  ].flatMap(({ field, prose }) => checkProse(prose, known, { file: story, field }));

  const ids = year.charts.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      faults.push({
        file: charts,
        field: `${index}.id`,
        problem: `"${id}" stands there already`,
        remedy: 'give each chart its own id',
      });
  });
  const cited = [
    ...year.story.leadCharts.map((id, index) => ({ id, field: `leadCharts.${index}` })),
    ...year.story.chapters.flatMap((chapter, index) =>
      chapter.charts.map((id, order) => ({ id, field: `chapters.${index}.charts.${order}` })),
    ),
  ];
  for (const { id, field } of cited) {
    if (!ids.includes(id) && !told.mayHold(charts, id))
      faults.push({
        file: story,
        field,
        problem: `"${id}" is not in charts.json`,
        remedy: 'add the chart there or correct the id',
      });
  }
  const used = new Set(
    years.flatMap(({ comparisons, achievements, goals }) =>
      [...comparisons, ...achievements, ...goals].map(({ indicator }) => indicator.id),
    ),
  );
  const someLost = years.some((each) =>
    ['targets.csv', 'achievements.csv', 'goals.csv'].some((name) =>
      told.lacks(`${place.id}/${each.year}/${name}`),
    ),
  );
  const indicators = (id: string) => used.has(id) || someLost;
  for (const chart of year.charts) {
    for (const { field, prose, isEnglish } of textsOf(chart)) {
      const at = { file: charts, field: `${chart.id}.${field}` };
      faults.push(...checkProse(isEnglish ? withoutYears(prose, years) : prose, known, at));
    }
    for (const { field, id, holds, what } of refsOf(chart, known, indicators)) {
      if (!holds(id))
        faults.push({
          file: charts,
          field: `${chart.id}.${field}`,
          problem: `"${id}" is no ${what}`,
          remedy: 'correct the id',
        });
    }
  }
  faults.forEach((fault) => told.add(fault));
};

const textsOf = (chart: ChartSpec) =>
  (['title', 'subtitle', 'note'] as const).flatMap((field) => [
    { field, prose: chart[field] ?? '', isEnglish: false },
    { field: `${field}_en`, prose: chart[`${field}_en`] ?? '', isEnglish: true },
  ]);

/** English has no 年 to tell a year from a figure; the years that the place's data span are years. */
const withoutYears = (prose: string, years: readonly Year[]): string => {
  const [first = NaN, last = NaN] = [years[0]?.year, years.at(-1)?.year];
  return prose.replace(/(?<![\w.,-])\d{4}(?![\w%-]|[.,]\d)/gu, (digits) =>
    Number(digits) >= first && Number(digits) <= last ? '' : digits,
  );
};

const hasFigure = ({ name, of }: Token, year: Year, units: Units): boolean => {
  const comparison = year.comparisons.find(({ target }) => target.id === of);
  const achievement = year.achievements.find((each) => each.achievement.id === of)?.achievement;
  switch (name) {
    case 'rate':
      return !comparison || attainment(comparison, units) !== undefined;
    case 'difference':
      return (
        !comparison ||
        (comparison.result.kind === 'figure' && comparison.indicator.measure === 'growth')
      );
    case 'goal':
      return !achievement || achievement.target !== undefined;
    case 'growth':
      return !achievement || achievement.growth !== undefined;
    case 'completion':
      return !achievement || achievement.attainment !== undefined;
    default:
      return true;
  }
};

/** The ids that a chart names, each with what must hold it. */
const refsOf = (chart: ChartSpec, known: Known, indicators: Known['targets']) => {
  switch (chart.form) {
    case 'attainment':
    case 'growth':
      return chart.targets.map((id) => ({
        ...{ field: 'targets', id, holds: known.targets },
        what: 'target of this year',
      }));
    case 'achievements':
      return chart.achievements.map((id) => ({
        ...{ field: 'achievements', id, holds: known.achievements },
        what: 'achievement of this year',
      }));
    case 'years':
      return [
        {
          ...{ field: 'indicator', id: chart.indicator, holds: indicators },
          what: 'indicator with a figure in any year of this place',
        },
      ];
    default:
      return [];
  }
};
