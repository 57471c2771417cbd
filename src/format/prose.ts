import { attainment, type Comparison } from '../domain/comparison.ts';
import { goalFigureId, targetOfGoal } from '../domain/goal.ts';
import { figureId } from '../domain/judge.ts';
import { targetOf } from '../domain/judge-achievement.ts';
import { isPartOf } from '../domain/period.ts';
import { parseProse, type Token } from '../domain/prose.ts';
import { tidy } from '../domain/quantity.ts';
import type { Units } from '../domain/unit.ts';
import { yearCounts, type JudgedAchievement, type Year } from '../domain/year.ts';
import { plain, rounded } from './number.ts';
import { percentText } from './percent.ts';
import { CHINESE, type Speech } from './speech.ts';

/**
 * Prose with its tokens resolved. The figures that it cites stay attached to their words, so that a
 * page can link each of them to its quote.
 */

/** A published figure: `53.2.target`, `53.2.result`, or the id of an achievement. */
export interface FigureRef {
  readonly year: number;
  readonly id: string;
}

/** A stretch of text, with the figure that it prints. */
export interface Segment {
  readonly text: string;
  readonly figure?: FigureRef;
}

/** What was reported, in words: 预计841亿元, 1–9月13.4%, or why there is no number. */
export const resultText = (
  { target, result, verdict }: Comparison,
  { words, months, quantity }: Speech = CHINESE,
): string => {
  if (result.kind !== 'figure' && result.kind !== 'other') {
    return words.reason[verdict.reason ?? 'notReported'];
  }
  const printed = quantity(result.quantity);
  const text = result.estimated ? words.estimated(printed) : printed;
  return isPartOf(result.period, target.period)
    ? words.inMonths(months(result.period), text)
    : text;
};

/** What a bureau reported, in words: 8.58亿美元, 第1名, or that there is no number. */
export const achievementText = (
  { achievement }: JudgedAchievement,
  { words, quantity }: Speech = CHINESE,
): string => {
  if (achievement.quantity) {
    const text = quantity(achievement.quantity);
    return achievement.estimated ? words.estimated(text) : text;
  }
  return achievement.rank === undefined
    ? words.reason.claimedWithoutFigure
    : words.ranked(achievement.rank, achievement.rankAmong ?? '');
};

/** How far a reported growth rate lies from the promised one, e.g. 4.5 or -1. */
export const difference = ({ target, result }: Comparison): number | undefined =>
  result.kind === 'figure' ? tidy(result.quantity.value - target.value) : undefined;

/** Text and figures of a prose, in their order. */
export const proseSegments = (
  prose: string,
  year: Year,
  units: Units,
  speech: Speech = CHINESE,
): readonly Segment[] =>
  parseProse(prose).map((part) =>
    typeof part === 'string' ? { text: part } : resolve(part, { year, units, speech }),
  );

/** A prose as plain text. */
export const proseText = (
  prose: string,
  year: Year,
  units: Units,
  speech: Speech = CHINESE,
): string =>
  proseSegments(prose, year, units, speech)
    .map(({ text }) => text)
    .join('');

/** What a token is resolved in. */
interface Scope {
  readonly year: Year;
  readonly units: Units;
  readonly speech: Speech;
}

const resolve = (token: Token, scope: Scope): Segment => {
  const { year, units, speech } = scope;
  const text = { ...ofComparison, ...ofAchievement, ...ofGoal }[token.name]?.(token.of, scope);
  if (text) return text;
  const count = token.name === 'count' ? yearCounts(year, units)[token.of] : undefined;
  if (count !== undefined) return { text: speech.words.count(count) };
  throw new Error(`a text of ${year.year} cites nothing: {${token.name} ${token.of}}`);
};

type Resolver = (id: string, scope: Scope) => Segment | undefined;

const comparison =
  (
    side: 'target' | 'result' | undefined,
    write: (comparison: Comparison, scope: Scope) => string | undefined,
  ): Resolver =>
  (id, scope) => {
    const { year } = scope;
    const found = year.comparisons.find(({ target }) => target.id === id);
    const text = found && write(found, scope);
    if (!found || text === undefined) return undefined;
    // A silent report prints no figure that a reader could be led to.
    const cited = side === 'result' && found.result.kind === 'silent' ? undefined : side;
    return {
      text,
      ...(cited ? { figure: { year: year.year, id: figureId(found.target, cited) } } : {}),
    };
  };

const ofComparison: Record<string, Resolver> = {
  label: comparison(undefined, ({ indicator }, { speech }) => speech.label(indicator)),
  target: comparison('target', ({ target }, { speech }) => speech.target(target)),
  result: comparison('result', (found, { speech }) => resultText(found, speech)),
  rate: comparison('result', (found, { units, speech }) => {
    const rate = attainment(found, units);
    return rate === undefined ? undefined : percentText(rate, speech, 0);
  }),
  difference: comparison('result', (found, { speech }) => {
    const points = found.indicator.measure === 'growth' ? difference(found) : undefined;
    return points === undefined ? undefined : speech.words.points(rounded(points));
  }),
};

const achievement =
  (write: (found: JudgedAchievement, speech: Speech) => string | undefined): Resolver =>
  (id, { year, speech }) => {
    const found = year.achievements.find((each) => each.achievement.id === id);
    const text = found && write(found, speech);
    return text === undefined ? undefined : { text, figure: { year: year.year, id } };
  };

const ofAchievement: Record<string, Resolver> = {
  achievement: achievement(achievementText),
  goal: achievement((found, speech) => {
    const target = targetOf(found.achievement);
    return target && speech.target(target);
  }),
  growth: achievement(({ achievement: { growth } }) => growth && `${plain(growth)}%`),
  completion: achievement(({ achievement: { attainment: rate } }) => rate && `${plain(rate)}%`),
};

const ofGoal: Record<string, Resolver> = {
  promise: (id, { year, speech }) => {
    const found = year.goals.find(({ goal }) => goal.id === id);
    return (
      found && {
        text: speech.target(targetOfGoal(found)),
        figure: { year: year.year, id: goalFigureId(found.goal) },
      }
    );
  },
};
