import type { BureauYear } from '../domain/bureau-years.ts';
import { counted } from './count.ts';
import type { Language } from './language.ts';
import { CHINESE, type Speech } from './speech.ts';

/** What is written of a year; each part stands alone where the others have nothing to say. */
interface Parts {
  readonly tasks: (tasks: number, counts: BureauYear['counts']) => string;
  readonly goals: (goals: number) => string;
  readonly achievements: (achievements: number) => string;
  readonly join: (parts: readonly string[]) => string;
  readonly inYear: (year: number, text: string) => string;
}

/** Parts that have commas of their own keep one before “and”. */
const enumerated = (parts: readonly string[]): string => {
  const before = parts.slice(0, -1);
  const comma = before.length > 1 || before.some((part) => part.includes(', ')) ? ',' : '';
  return [before.join(', '), ...parts.slice(-1)].filter(Boolean).join(`${comma} and `);
};

const PARTS: Readonly<Record<Language, Parts>> = {
  zh: {
    tasks: (tasks, { targets, answered }) =>
      `牵头${tasks}项任务，${
        targets === 0 ? '没有量化目标' : `${targets}个量化目标里${answered}个给了可比的数字`
      }`,
    goals: (goals) => `有${goals}个公开说过的目标`,
    achievements: (achievements) => `自报${achievements}条成绩`,
    join: (parts) => parts.join('；'),
    inYear: (year, text) => `${year}年${text}`,
  },
  en: {
    tasks: (tasks, { targets, answered }) =>
      `led ${counted(tasks, 'task')}, with ${
        targets === 0
          ? 'no numeric targets'
          : `comparable figures reported for ${answered} of ${counted(targets, 'numeric target')}`
      }`,
    goals: (goals) => `had ${counted(goals, 'target')} set for the year`,
    achievements: (achievements) => `reported ${counted(achievements, 'result')} of its own`,
    join: enumerated,
    inYear: (year, text) => `In ${year} it ${text}`,
  },
};

/**
 * What a bureau promised and reported in a year, in counts with their wholes, e.g.
 * “2023年牵头3项任务，5个量化目标里4个给了可比的数字；自报1条成绩”.
 */
export const bureauYearText = (
  { year: { year }, tasks, counts, goals, achievements }: BureauYear,
  { language }: Speech = CHINESE,
): string => {
  const write = PARTS[language];
  const parts = [
    ...(tasks.length > 0 ? [write.tasks(tasks.length, counts)] : []),
    ...(goals.length > 0 ? [write.goals(goals.length)] : []),
    ...(achievements.length > 0 ? [write.achievements(achievements.length)] : []),
  ];
  return write.inYear(year, write.join(parts));
};

/** What stands behind a name in a list: how many of the tasks it stands at. */
export const taskCountText = (tasks: number, { language }: Speech = CHINESE): string =>
  language === 'zh' ? `（${tasks}项）` : ` (${counted(tasks, 'task')})`;
