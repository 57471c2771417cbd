import { describe, expect, test } from 'vitest';
import type { Year } from '../domain/year.ts';
import { yearContents } from './year.ts';

/** A year with so many tasks, goals and achievements; what they say does not matter here. */
const yearOf = (tasks: number, goals: number, achievements: number) =>
  ({
    tasks: Array.from({ length: tasks }),
    goals: Array.from({ length: goals }),
    achievements: Array.from({ length: achievements }),
  }) as unknown as Year;

describe('what is collected of a year', () => {
  test.each<[string, [number, number, number], string]>([
    ['is its tasks where it has a table of them', [120, 0, 30], '120项任务'],
    ['is its goals, which are no achievements', [0, 3, 0], '3个目标'],
    ['is its goals and achievements', [0, 44, 2], '44个目标，2条自报成绩'],
    ['is its achievements', [0, 0, 78], '78条自报成绩'],
    ['is not yet anything, which is said in words and not as a zero', [0, 0, 0], '尚未收录'],
  ])('%s', (_, counts, text) => {
    expect(yearContents(yearOf(...counts))).toBe(text);
  });
});
