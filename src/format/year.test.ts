import { describe, expect, test } from 'vitest';
import type { Year } from '../domain/year.ts';
import { speechIn } from './speech.ts';
import { yearContents } from './year.ts';

const english = speechIn('en', new Map());

/** A year with so many tasks, goals and achievements; what they say does not matter here. */
const yearOf = (tasks: number, goals: number, achievements: number) =>
  ({
    tasks: Array.from({ length: tasks }),
    goals: Array.from({ length: goals }),
    achievements: Array.from({ length: achievements }),
  }) as unknown as Year;

describe('what is collected of a year', () => {
  test.each<[string, [number, number, number], string, string]>([
    ['is its tasks where it has a table of them', [120, 0, 30], '120项任务', '120 tasks'],
    ['is its goals, which are no achievements', [0, 3, 0], '3个目标', '3 targets'],
    [
      'is its goals and achievements',
      [0, 44, 2],
      '44个目标，2条自报成绩',
      '44 targets, 2 reported results',
    ],
    ['is its achievements', [0, 0, 78], '78条自报成绩', '78 reported results'],
    ['may be one of each', [0, 1, 1], '1个目标，1条自报成绩', '1 target, 1 reported result'],
    [
      'is not yet anything, which is said in words and not as a zero',
      [0, 0, 0],
      '尚未收录',
      'not collected yet',
    ],
  ])('%s', (_, counts, chinese, inEnglish) => {
    const year = yearOf(...counts);
    expect([yearContents(year), yearContents(year, english)]).toEqual([chinese, inEnglish]);
  });
});
