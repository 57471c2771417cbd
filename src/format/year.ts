import type { Year } from '../domain/year.ts';
import { counted } from './count.ts';
import type { Language } from './language.ts';
import { CHINESE, type Speech } from './speech.ts';

interface ContentsWords {
  readonly tasks: (count: number) => string;
  readonly goals: (count: number) => string;
  readonly achievements: (count: number) => string;
  readonly comma: string;
  readonly nothing: string;
}

const WORDS: Readonly<Record<Language, ContentsWords>> = {
  zh: {
    tasks: (count) => `${count}项任务`,
    goals: (count) => `${count}个目标`,
    achievements: (count) => `${count}条自报成绩`,
    comma: '，',
    nothing: '尚未收录',
  },
  en: {
    tasks: (count) => counted(count, 'task'),
    goals: (count) => counted(count, 'target'),
    achievements: (count) => counted(count, 'reported result'),
    comma: ', ',
    nothing: 'not collected yet',
  },
};

/** What is collected of a year, in a few words; a year that has just been laid out says so. */
export const yearContents = (
  { tasks, achievements, goals }: Pick<Year, 'tasks' | 'achievements' | 'goals'>,
  { language }: Speech = CHINESE,
): string => {
  const words = WORDS[language];
  if (tasks.length > 0) return words.tasks(tasks.length);
  const parts = [
    ...(goals.length > 0 ? [words.goals(goals.length)] : []),
    ...(achievements.length > 0 ? [words.achievements(achievements.length)] : []),
  ];
  return parts.length > 0 ? parts.join(words.comma) : words.nothing;
};
