import type { Printed } from './cell.ts';
import type { PlaceCorpus } from './corpus.ts';
import { ELLIPSIS, locate, squeeze } from './evidence.ts';
import { goalFigureId, targetOfGoal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { targetOf } from './judge-achievement.ts';
import { figureId } from './judge.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { OtherResult, Result } from './result.ts';
import type { Target } from './target.ts';
import type { Year } from './year.ts';

/** Where a number is printed. */
export interface Printing {
  /** The year whose folder holds it. */
  readonly year: number;
  /** The id of the figure, unique in its year. */
  readonly figure: string;
  readonly source: string;
  /** The task whose text or report prints it. */
  readonly task?: number;
  readonly quote: string;
  readonly indicator: Indicator;
  /** Figures of one sentence share it; where only the quote is held, it is the quote. */
  readonly sentence: string;
}

/** A number that says what was done. */
export interface Reported extends Printing {
  readonly quantity: Quantity;
  readonly period: Period;
  readonly estimated: boolean;
  /** The growth rate printed with it, where it is no bound. */
  readonly growth?: Printed;
  /** A completion rate that was printed without its target. */
  readonly rate?: Printed;
}

/** A number that says what is to be done. */
export interface Promised extends Printing {
  readonly target: Target;
}

/** A promise that was answered in parts that are no answer to it. */
export interface InParts {
  readonly promised: Promised;
  readonly reported: Printing & { readonly quantity: Quantity; readonly parts: readonly number[] };
}

/** Everything that the documents of a place state in numbers, the older document first. */
export interface Statements {
  readonly reported: readonly Reported[];
  readonly promised: readonly Promised[];
  readonly inParts: readonly InParts[];
}

/** Collects the statements of all years; unlike a history, it keeps what is printed twice. */
export const statementsOf = ({ years, sources }: PlaceCorpus): Statements => {
  const all = years.map((year) => [ofTable(year), ofAchievements(year), ofGoals(year)]).flat();
  const issued = ({ source }: Printing): string => sources.get(source)?.issued ?? '';
  const older = (a: Printing, b: Printing): number =>
    issued(a) === issued(b) ? 0 : issued(a) < issued(b) ? -1 : 1;
  return {
    reported: all.flatMap(({ reported }) => reported).toSorted(older),
    promised: all.flatMap(({ promised }) => promised).toSorted(older),
    inParts: all.flatMap(({ inParts }) => inParts),
  };
};

/** The reported half of a result, where it is a figure of the thing itself. */
const measuredBy = (
  result: Result,
): Pick<Reported, 'quantity' | 'period' | 'estimated' | 'growth'>[] => {
  if (result.kind !== 'figure') return [];
  const { quantity, period, estimated, growth } = result;
  return [{ quantity, period, estimated, ...(growth ? { growth } : {}) }];
};

const ofTable = (year: Year): Statements => {
  const source = year.tasksSource ?? '';
  const both = year.comparisons.map(({ target, result, indicator }) => {
    const text = year.tasks.find(({ no }) => no === target.task);
    const at = (side: 'target' | 'result', quote: string): Printing => ({
      ...{ year: year.year, figure: figureId(target, side), source, task: target.task },
      ...{ quote, indicator },
      sentence: sentenceOf(
        { source, task: target.task, quote },
        side === 'target' && target.printedIn === 'task' ? text?.text : text?.report,
      ),
    });
    const promised: Promised = { ...at('target', target.quote), target };
    const said = result.kind === 'silent' ? undefined : at('result', result.quote);
    return { promised, said, result };
  });
  return {
    promised: both.map(({ promised }) => promised),
    reported: both.flatMap(({ said, result }) =>
      said ? measuredBy(result).map((measured) => ({ ...said, ...measured })) : [],
    ),
    inParts: both.flatMap(({ promised, said, result }) =>
      said && isInParts(result)
        ? [{ promised, reported: { ...said, quantity: result.quantity, parts: result.parts } }]
        : [],
    ),
  };
};

const isInParts = (result: Result): result is OtherResult & { parts: readonly number[] } =>
  result.kind === 'other' && result.parts !== undefined;

const ofAchievements = (year: Year): Statements => {
  const all = year.achievements.map(({ achievement, indicator }) => {
    const { id, source, task, quote } = achievement;
    const report = year.tasks.find(({ no }) => no === task)?.report;
    const at: Printing = {
      ...{ year: year.year, figure: id, source, quote, indicator },
      ...(task === undefined ? {} : { task }),
      sentence: sentenceOf({ source, task, quote }, report),
    };
    return { at, achievement };
  });
  return {
    reported: all.flatMap(({ at, achievement }): Reported[] => {
      const { quantity, period, estimated, growth, growthBound, attainment, target } = achievement;
      if (!quantity) return [];
      return [
        {
          ...{ ...at, quantity, period, estimated },
          ...(growth && !growthBound ? { growth } : {}),
          ...(attainment && !target ? { rate: attainment } : {}),
        },
      ];
    }),
    promised: all.flatMap(({ at, achievement }) => {
      const target = targetOf(achievement);
      return target ? [{ ...at, quote: target.quote, target }] : [];
    }),
    inParts: [],
  };
};

const ofGoals = (year: Year): Statements => {
  const all = year.goals.map((judged) => {
    const { goal, indicator, answer } = judged;
    const at = (source: string, quote: string): Printing => ({
      ...{ year: year.year, figure: goalFigureId(goal), source, quote, indicator },
      sentence: sentenceOf({ source, quote }, undefined),
    });
    const promised: Promised = { ...at(goal.source, goal.quote), target: targetOfGoal(judged) };
    const result = answer?.result;
    const said =
      answer && result && result.kind !== 'silent' ? at(answer.source, result.quote) : undefined;
    return { promised, said, result };
  });
  return {
    promised: all.map(({ promised }) => promised),
    reported: all.flatMap(({ said, result }) =>
      said && result ? measuredBy(result).map((measured) => ({ ...said, ...measured })) : [],
    ),
    inParts: all.flatMap(({ promised, said, result }) =>
      said && result && isInParts(result)
        ? [{ promised, reported: { ...said, quantity: result.quantity, parts: result.parts } }]
        : [],
    ),
  };
};

const ENDS = /[。；;！？]/gu;

/** The place of the sentence that a quote ends in, in its document where the document is held. */
const sentenceOf = (
  { source, task, quote }: { source: string; task?: number | undefined; quote: string },
  text: string | undefined,
): string => {
  const end = text === undefined ? undefined : locate(quote, text)?.at(-1)?.end;
  if (text === undefined || end === undefined) {
    return `${source} ${quote.split(ELLIPSIS).map(squeeze).join(ELLIPSIS)}`;
  }
  const before = squeeze(text).slice(0, end - 1);
  return `${source} ${task ?? ''} ${before.match(ENDS)?.length ?? 0}`;
};
