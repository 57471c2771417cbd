import { codedSchema, type Coded } from './coding.ts';
import { writePeriod } from './period.ts';
import type { Printed } from './cell.ts';
import type { Year } from './year.ts';

/** The data of a year in the form of a coding, so that both can be set beside each other. */
export const codingOfData = (year: Year): ReadonlyMap<string, Coded> =>
  new Map(
    [...year.comparisons.map(ofComparison), ...year.achievements.map(ofAchievement)].map(
      (cells) => {
        const coded = codedSchema.parse({ ...EMPTY, ...cells });
        return [coded.unit, coded];
      },
    ),
  );

const EMPTY = Object.fromEntries(Object.keys(codedSchema.shape).map((column) => [column, '']));

const written = (printed: Printed | undefined): string =>
  printed === undefined ? '' : printed.value.toFixed(printed.decimals);

const ofComparison = ({ target, result, indicator }: Year['comparisons'][number]) => ({
  unit: target.id,
  task: String(target.task),
  ...{ measure: indicator.measure, direction: indicator.direction },
  ...{ comparator: target.comparator, target: written(target), target_unit: target.unit },
  target_to: target.upTo === undefined ? '' : String(target.upTo),
  ...{ target_period: writePeriod(target.period), printed_in: target.printedIn },
  ...{ target_quote: target.quote, kind: result.kind, flags: result.flags.join(';') },
  ...('quote' in result ? { result_quote: result.quote } : {}),
  ...('quantity' in result
    ? {
        ...(result.parts
          ? { parts: result.parts.join('+') }
          : { result: written(result.quantity) }),
        result_to: result.quantity.upTo === undefined ? '' : String(result.quantity.upTo),
        ...{ result_unit: result.quantity.unit, bound: result.quantity.bound },
        ...{ estimated: String(result.estimated), result_period: writePeriod(result.period) },
      }
    : {}),
});

const ofAchievement = ({ achievement, indicator }: Year['achievements'][number]) => {
  const { quantity, target, growth, attainment, rank } = achievement;
  return {
    unit: achievement.id,
    ...{ measure: indicator.measure, direction: indicator.direction, kind: achievement.kind },
    ...(quantity
      ? { result: written(quantity), result_unit: quantity.unit, bound: quantity.bound }
      : {}),
    ...{ estimated: String(achievement.estimated), result_period: writePeriod(achievement.period) },
    ...{ growth: written(growth), growth_bound: achievement.growthBound ?? '' },
    ...{ rank: rank === undefined ? '' : String(rank), rank_among: achievement.rankAmong ?? '' },
    attainment: written(attainment),
    ...(target
      ? {
          ...{ target: written(target), target_unit: target.unit, comparator: target.comparator },
          target_quote: target.quote,
        }
      : {}),
    ...{ flags: achievement.flags.join(';'), result_quote: achievement.quote },
  };
};
