import { attainment, type Comparison } from '../domain/comparison.ts';
import { figureId } from '../domain/judge.ts';
import { targetOf } from '../domain/judge-achievement.ts';
import { isPartOf } from '../domain/period.ts';
import { parseProse, type Token } from '../domain/prose.ts';
import { tidy } from '../domain/quantity.ts';
import type { Units } from '../domain/unit.ts';
import { yearCounts, type JudgedAchievement, type Year } from '../domain/year.ts';
import { monthsText, plain, quantityText, rounded, targetText } from './number.ts';
import { REASON_WORD } from './words.ts';

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
export const resultText = ({ target, result, verdict }: Comparison): string => {
  if (result.kind !== 'figure' && result.kind !== 'other') {
    return REASON_WORD[verdict.reason ?? 'notReported'];
  }
  const months = isPartOf(result.period, target.period) ? monthsText(result.period) : '';
  return `${months}${result.estimated ? '预计' : ''}${quantityText(result.quantity)}`;
};

/** What a bureau reported, in words: 8.58亿美元, 第1名, or that there is no number. */
export const achievementText = ({ achievement }: JudgedAchievement): string => {
  if (achievement.quantity) {
    return `${achievement.estimated ? '预计' : ''}${quantityText(achievement.quantity)}`;
  }
  return achievement.rank === undefined
    ? REASON_WORD.claimedWithoutFigure
    : `${achievement.rankAmong ?? ''}第${achievement.rank}`;
};

/** How far a reported growth rate lies from the promised one, e.g. 4.5 or -1. */
export const difference = ({ target, result }: Comparison): number | undefined =>
  result.kind === 'figure' ? tidy(result.quantity.value - target.value) : undefined;

/** Text and figures of a prose, in their order. */
export const proseSegments = (prose: string, year: Year, units: Units): readonly Segment[] =>
  parseProse(prose).map((part) =>
    typeof part === 'string' ? { text: part } : resolve(part, year, units),
  );

/** A prose as plain text. */
export const proseText = (prose: string, year: Year, units: Units): string =>
  proseSegments(prose, year, units)
    .map(({ text }) => text)
    .join('');

const resolve = (token: Token, year: Year, units: Units): Segment => {
  const text = { ...ofComparison, ...ofAchievement }[token.name]?.(token.of, year, units);
  if (text) return text;
  const count = token.name === 'count' ? yearCounts(year, units)[token.of] : undefined;
  if (count !== undefined) return { text: String(count) };
  throw new Error(`a text of ${year.year} cites nothing: {${token.name} ${token.of}}`);
};

type Resolver = (id: string, year: Year, units: Units) => Segment | undefined;

const comparison =
  (
    side: 'target' | 'result' | undefined,
    write: (comparison: Comparison, units: Units) => string | undefined,
  ): Resolver =>
  (id, year, units) => {
    const found = year.comparisons.find(({ target }) => target.id === id);
    const text = found && write(found, units);
    if (!found || text === undefined) return undefined;
    // A silent report prints no figure that a reader could be led to.
    const cited = side === 'result' && found.result.kind === 'silent' ? undefined : side;
    return {
      text,
      ...(cited ? { figure: { year: year.year, id: figureId(found.target, cited) } } : {}),
    };
  };

const ofComparison: Record<string, Resolver> = {
  label: comparison(undefined, ({ indicator }) => indicator.label),
  target: comparison('target', ({ target }) => targetText(target)),
  result: comparison('result', resultText),
  rate: comparison('result', (found, units) => {
    const rate = attainment(found, units);
    return rate === undefined ? undefined : `${Math.round(rate)}%`;
  }),
  difference: comparison('result', (found) => {
    const points = found.indicator.measure === 'growth' ? difference(found) : undefined;
    return points === undefined ? undefined : `${rounded(points)}个百分点`;
  }),
};

const achievement =
  (write: (found: JudgedAchievement) => string | undefined): Resolver =>
  (id, year) => {
    const found = year.achievements.find((each) => each.achievement.id === id);
    const text = found && write(found);
    return text === undefined ? undefined : { text, figure: { year: year.year, id } };
  };

const ofAchievement: Record<string, Resolver> = {
  achievement: achievement(achievementText),
  goal: achievement((found) => {
    const target = targetOf(found.achievement);
    return target && targetText(target);
  }),
  growth: achievement(({ achievement: { growth } }) => growth && `${plain(growth)}%`),
  completion: achievement(({ achievement: { attainment: rate } }) => rate && `${plain(rate)}%`),
};
