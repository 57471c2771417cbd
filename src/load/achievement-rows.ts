import type { Achievement } from '../domain/achievement.ts';
import { judgeAchievement } from '../domain/judge-achievement.ts';
import type { Bureau } from '../domain/place.ts';
import type { Source } from '../domain/source.ts';
import type { JudgedAchievement } from '../domain/year.ts';
import { conversion } from '../domain/unit.ts';
import type { Codebook } from './codebook.ts';
import { checkClaim, type Claim } from './evidence-check.ts';
import type { Fault, Faults } from './fault.ts';
import type { Row } from './table.ts';

/** Every quote of an achievement with the numbers that it must print. */
export const claimsOf = (achievement: Achievement): Claim[] => {
  const { quote, quantity, growth, rank, attainment, target } = achievement;
  const number = (field: string, value: number | undefined) =>
    value === undefined ? [] : [{ field, value }];
  return [
    {
      quote,
      quoteField: 'quote',
      numbers: [
        ...number('value', quantity?.value),
        ...number('growth', growth?.value),
        ...number('rank', rank),
        ...number('attainment', attainment?.value),
      ],
      unit: quantity?.unit,
    },
    ...(target
      ? [
          {
            quote: target.quote,
            quoteField: 'target_quote',
            numbers: number('target', target.value),
            unit: target.unit,
          },
        ]
      : []),
  ];
};

/** Checks achievements against bureaus, sources, indicators and their own quotes, and judges them. */
export const judgeRows = (
  rows: readonly Row<Achievement>[],
  bureaus: ReadonlyMap<string, Bureau>,
  sources: ReadonlyMap<string, Source>,
  codebook: Codebook,
  file: string,
  faults: Faults,
): JudgedAchievement[] =>
  rows.flatMap(({ line, row: achievement }) => {
    const at = { file, line };
    const problems: Fault[] = [];
    const indicator = codebook.indicators.get(achievement.indicator);
    if (!bureaus.has(achievement.bureau))
      problems.push({
        ...at,
        field: 'bureau',
        problem: `"${achievement.bureau}" is not in bureaus.csv`,
        remedy: 'add it there or correct the id',
      });
    if (!sources.has(achievement.source))
      problems.push({
        ...at,
        field: 'source',
        problem: `"${achievement.source}" is not in sources.json`,
        remedy: 'add it there or correct the id',
      });
    if (!indicator)
      problems.push({
        ...at,
        field: 'indicator',
        problem: `"${achievement.indicator}" is not in indicators.csv`,
        remedy: 'add it there or correct the id',
      });
    for (const claim of claimsOf(achievement))
      problems.push(...checkClaim(claim, at, codebook.units));
    if (achievement.target && indicator?.direction === 'neutral') {
      problems.push({
        ...at,
        field: 'indicator',
        problem: `"${indicator.id}" has no good direction, so a target on it cannot be judged`,
        remedy: 'set direction to higher or lower in indicators.csv',
      });
    }
    const { quantity, target } = achievement;
    if (
      quantity &&
      target &&
      conversion(codebook.units, quantity.unit, target.unit) === undefined
    ) {
      problems.push({
        ...at,
        field: 'target_unit',
        problem: `"${target.unit}" cannot be compared with "${quantity.unit}"`,
        remedy: 'correct one of the two',
      });
    }
    problems.forEach((fault) => faults.add(fault));
    if (problems.length > 0 || !indicator) return [];
    const verdict = judgeAchievement(achievement, indicator, codebook.units);
    return [{ achievement, indicator, ...(verdict ? { verdict } : {}) }];
  });
