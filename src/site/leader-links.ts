import { writeQuery } from '../explorer/query.ts';
import { START } from '../explorer/state.ts';
import { explorerPath } from './explorer-path.ts';

/** The anchor of a leader, by their place in the table of the year from 0: a name may be anything. */
export const leaderAnchor = (year: number, index: number): string => `y${year}-leader-${index + 1}`;

/** The tasks of a year that name a leader. The address has the name as printed, in every language. */
export const leaderTasksPath = (place: string, year: number, name: string): string => {
  const query = writeQuery({ ...START, chosen: { ...START.chosen, leader: [name] } });
  return `${explorerPath(place, year)}?${query}`;
};
