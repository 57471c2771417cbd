import { describe, expect, test } from 'vitest';
import { leaderYearText } from './leader-year.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', new Map());

describe('what a leader leads, in a sentence', () => {
  test.each([
    ['alone', 13, 0, '名下列了13项任务。', 'Named as leading 13 tasks.'],
    ['a single task', 1, 0, '名下列了1项任务。', 'Named as leading 1 task.'],
    [
      'some with others',
      24,
      3,
      '名下列了24项任务，其中3项还列了别的领导。',
      'Named as leading 24 tasks, 3 of which name other leaders too.',
    ],
    [
      'one with others',
      2,
      1,
      '名下列了2项任务，其中1项还列了别的领导。',
      'Named as leading 2 tasks, 1 of which names other leaders too.',
    ],
    [
      'all with others',
      3,
      3,
      '名下列了3项任务，都还列了别的领导。',
      'Named as leading 3 tasks, all of which name other leaders too.',
    ],
    [
      'two, both with others',
      2,
      2,
      '名下列了2项任务，都还列了别的领导。',
      'Named as leading 2 tasks, both of which name other leaders too.',
    ],
    [
      'a single one, with others',
      1,
      1,
      '名下列了1项任务，还列了别的领导。',
      'Named as leading 1 task, which names other leaders too.',
    ],
  ])('%s', (_, tasks, shared, chinese, inEnglish) => {
    const leader = { tasks: Array.from({ length: tasks }) as never[], shared };
    expect([leaderYearText(leader), leaderYearText(leader, english)]).toEqual([chinese, inEnglish]);
  });
});
