/** All tasks of a year, to be sorted out by section, bureau, leader, verdict … */
export const explorerPath = (place: string, year: number): string => `/${place}/${year}/tasks/`;
