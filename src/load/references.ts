import type { PlaceCorpus } from '../domain/corpus.ts';
import { tokensIn, typedFigures } from '../domain/prose.ts';
import { proseOf } from '../domain/story.ts';
import type { Units } from '../domain/unit.ts';
import { yearCounts, type Year } from '../domain/year.ts';
import type { Fault } from './fault.ts';

/** What tokens and charts of a year may refer to. */
interface Known {
  readonly targets: ReadonlySet<string>;
  readonly achievements: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
}

const TOKENS: Record<string, keyof Known> = {
  target: 'targets',
  result: 'targets',
  rate: 'targets',
  achievement: 'achievements',
  goal: 'achievements',
  growth: 'achievements',
  completion: 'achievements',
  count: 'counts',
};

const checkProse = (prose: string, known: Known, at: Pick<Fault, 'file' | 'field'>): Fault[] => [
  ...tokensIn(prose).flatMap(({ name, of }) => {
    const kind = TOKENS[name];
    if (!kind)
      return [
        {
          ...at,
          problem: `{${name} ${of}} is not a known token`,
          remedy: `use one of: ${Object.keys(TOKENS).join(', ')}`,
        },
      ];
    return known[kind].has(of)
      ? []
      : [
          {
            ...at,
            problem: `{${name} ${of}} refers to nothing`,
            remedy: `correct “${of}”; it must be one of the ${kind} of this year`,
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
): Fault[] => {
  const folder = `${place.id}/${year.year}`;
  const story = `${folder}/story.json`;
  const charts = `${folder}/charts.json`;
  const known: Known = {
    targets: new Set(year.comparisons.map(({ target }) => target.id)),
    achievements: new Set(year.achievements.map(({ achievement }) => achievement.id)),
    counts: new Set(Object.keys(yearCounts(year, units))),
  };
  const faults = proseOf(year.story).flatMap(({ field, prose }) =>
    checkProse(prose, known, { file: story, field }),
  );

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
    if (!ids.includes(id))
      faults.push({
        file: story,
        field,
        problem: `"${id}" is not in charts.json`,
        remedy: 'add the chart there or correct the id',
      });
  }
  const indicators = new Set(
    years.flatMap(({ comparisons, achievements }) =>
      [...comparisons, ...achievements].map(({ indicator }) => indicator.id),
    ),
  );
  year.charts.forEach((chart, index) => {
    for (const field of ['title', 'subtitle', 'note'] as const) {
      const prose = chart[field];
      if (prose)
        faults.push(...checkProse(prose, known, { file: charts, field: `${index}.${field}` }));
    }
    const refs =
      'targets' in chart
        ? { field: 'targets', ids: chart.targets, known: known.targets }
        : 'achievements' in chart
          ? { field: 'achievements', ids: chart.achievements, known: known.achievements }
          : 'indicator' in chart
            ? { field: 'indicator', ids: [chart.indicator], known: indicators }
            : undefined;
    for (const id of refs?.ids ?? []) {
      if (!refs?.known.has(id))
        faults.push({
          file: charts,
          field: `${index}.${refs?.field ?? ''}`,
          problem: `"${id}" refers to nothing`,
          remedy: 'correct the id',
        });
    }
  });
  return faults;
};
