import type { LeaderYear } from '../domain/leader-years.ts';
import { counted } from './count.ts';
import { CHINESE, type Speech } from './speech.ts';

/** How many tasks name a leader, and how many of these name others too, in a sentence. */
export const leaderYearText = (
  { tasks, shared }: Pick<LeaderYear, 'tasks' | 'shared'>,
  { language }: Speech = CHINESE,
): string =>
  language === 'zh'
    ? `名下列了${tasks.length}项任务${withOthers(tasks.length, shared)}。`
    : `Named as leading ${counted(tasks.length, 'task')}${withOthersEn(tasks.length, shared)}.`;

const withOthers = (all: number, shared: number): string => {
  if (shared === 0) return '';
  if (shared < all) return `，其中${shared}项还列了别的领导`;
  return all === 1 ? '，还列了别的领导' : '，都还列了别的领导';
};

const withOthersEn = (all: number, shared: number): string => {
  if (shared === 0) return '';
  const others = `${shared === 1 ? 'names' : 'name'} other leaders too`;
  if (shared < all) return `, ${shared} of which ${others}`;
  return `, ${all === 1 ? '' : all === 2 ? 'both of ' : 'all of '}which ${others}`;
};
