import { z } from 'zod';
import type { Achievement } from './achievement.ts';
import { id, optionalOneOf, ordinal, text } from './cell.ts';
import type { Corpus } from './corpus.ts';
import { goalFigureId, targetOfGoal } from './goal.ts';
import { figureId } from './judge.ts';
import { targetOf } from './judge-achievement.ts';
import { writePeriod } from './period.ts';
import {
  joinStatements,
  splitStatements,
  writeMeasured,
  type Measured,
  type Statement,
} from './release-says.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import { OUTCOMES, REASONS, type Verdict } from './verdict.ts';
import type { JudgedAchievement, Year } from './year.ts';

/** One figure as it was published, with the verdict that stood beside it. */
export const releasedSchema = z.object({
  place: id,
  year: ordinal,
  /** As on the site: `53.2.target`, `53.2.result`, the id of an achievement, `goal-<id>`. */
  figure: text,
  says: text,
  verdict: optionalOneOf(OUTCOMES),
  reason: optionalOneOf(REASONS),
});
export type Released = z.infer<typeof releasedSchema>;

/** All that is published of every figure and verdict, in the order of the data. */
export const releaseOf = ({ places }: Pick<Corpus, 'places'>): readonly Released[] =>
  places.flatMap(({ place, years }) =>
    years.flatMap((year) =>
      figuresOf(year).map(({ figure, statements, verdict }) => ({
        ...{ place: place.id, year: year.year, figure, says: joinStatements(statements) },
        ...{ verdict: verdict?.outcome, reason: verdict?.reason },
      })),
    ),
  );

/** All that a released figure says, its verdict among it. */
export const saidBy = (
  released: Pick<Released, 'says' | 'verdict' | 'reason'>,
): ReadonlyMap<Statement | 'verdict', string> =>
  released.verdict
    ? new Map<Statement | 'verdict', string>([
        ...splitStatements(released.says),
        ['verdict', writeVerdict(released.verdict, released.reason)],
      ])
    : splitStatements(released.says);

/** A verdict as it is compared: `exceeded`, `undetermined notReported`. */
export const writeVerdict = (outcome: Verdict['outcome'], reason?: Verdict['reason']): string =>
  [outcome, ...(reason ? [reason] : [])].join(' ');

interface Figure {
  readonly figure: string;
  readonly statements: ReadonlyMap<Statement, string>;
  readonly verdict?: Verdict | undefined;
}

const figuresOf = (year: Year): Figure[] => [
  ...year.comparisons.flatMap(({ target, result, verdict }): Figure[] => [
    {
      figure: figureId(target, 'target'),
      statements: new Map([['value', promised(target)]]),
    },
    { figure: figureId(target, 'result'), statements: reported(result), verdict },
  ]),
  ...year.achievements.map(ofAchievement),
  ...year.goals.map((judged): Figure => ({
    figure: goalFigureId(judged.goal),
    statements: new Map([
      ...(judged.answer ? reported(judged.answer.result) : []),
      ['target', promised(targetOfGoal(judged))],
    ]),
    verdict: judged.verdict,
  })),
];

const promised = ({ comparator, value, upTo, decimals, unit, period }: Target): string =>
  writeMeasured({
    ...{ how: comparator, value, decimals, unit, period },
    ...(upTo === undefined ? {} : { upTo }),
  });

const reported = (result: Result): ReadonlyMap<Statement, string> => {
  if (result.kind !== 'figure' && result.kind !== 'other') return new Map([['value', result.kind]]);
  const { kind, quantity, period, estimated, parts, growth } = result;
  return new Map([
    [
      'value',
      measured(quantity, {
        ...{ period, estimated, other: kind === 'other' },
        ...(parts ? { parts } : {}),
      }),
    ],
    ...(growth ? [['growth', growth.value.toFixed(growth.decimals)] as const] : []),
  ]);
};

const measured = (
  { bound, ...quantity }: NonNullable<Achievement['quantity']> & { readonly upTo?: number },
  rest: Pick<Measured, 'period' | 'estimated' | 'other' | 'parts'>,
): string => writeMeasured({ how: bound, ...quantity, ...rest });

const ofAchievement = ({ achievement, verdict }: JudgedAchievement): Figure => {
  const { id: figure, kind, quantity, period, estimated, growth, growthBound } = achievement;
  const { rank, rankAmong, attainment } = achievement;
  const target = targetOf(achievement);
  const statements: [Statement, string][] = [];
  if (quantity) statements.push(['value', measured(quantity, { period, estimated })]);
  else if (kind === 'assertion') statements.push(['value', 'assertion']);
  if (growth) {
    const number = growth.value.toFixed(growth.decimals);
    const qualified = growthBound !== undefined && growthBound !== 'exact';
    statements.push(['growth', qualified ? `${growthBound} ${number}` : number]);
  }
  if (rank !== undefined) {
    // A rank alone has no value that would tell its period.
    const when = quantity ? [] : [writePeriod(period)];
    statements.push(['rank', [rank, rankAmong ?? '', ...when].join(' ')]);
  }
  if (attainment) statements.push(['completion', attainment.value.toFixed(attainment.decimals)]);
  if (target) statements.push(['target', promised(target)]);
  return { figure, statements: new Map(statements), verdict };
};
