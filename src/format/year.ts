import type { Year } from '../domain/year.ts';

/** What is collected of a year, in a few words; a year that has just been laid out says so. */
export const yearContents = ({
  tasks,
  achievements,
  goals,
}: Pick<Year, 'tasks' | 'achievements' | 'goals'>): string => {
  if (tasks.length > 0) return `${tasks.length}项任务`;
  const parts = [
    ...(goals.length > 0 ? [`${goals.length}个目标`] : []),
    ...(achievements.length > 0 ? [`${achievements.length}条自报成绩`] : []),
  ];
  return parts.length > 0 ? parts.join('，') : '尚未收录';
};
