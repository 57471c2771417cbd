import type { BureauYear } from '../domain/bureau-years.ts';

/**
 * What a bureau promised and reported in a year, in counts with their wholes, e.g.
 * “牵头3项任务，5个量化目标里4个给了数字；自报1条成绩”.
 */
export const bureauYearText = ({ tasks, counts, goals, achievements }: BureauYear): string =>
  [
    ...(tasks.length > 0 ? [`牵头${tasks.length}项任务，${answeredText(counts)}`] : []),
    ...(goals.length > 0 ? [`公开说过${goals.length}个目标`] : []),
    ...(achievements.length > 0 ? [`自报${achievements.length}条成绩`] : []),
  ].join('；');

const answeredText = ({ targets, answered }: BureauYear['counts']): string =>
  targets === 0 ? '没有量化目标' : `${targets}个量化目标里${answered}个给了数字`;

/** Leaders as the document names them; where there are several, with their tasks. */
export const leadersText = (leaders: BureauYear['leaders']): string =>
  leaders.length === 1
    ? (leaders[0]?.name ?? '')
    : leaders.map(({ name, tasks }) => `${name}（${tasks}项）`).join('、');
