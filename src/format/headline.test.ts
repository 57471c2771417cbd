import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { breaths } from './headline.ts';

describe('the accent of a headline', () => {
  test.each<[string, Language, string, string]>([
    ['what follows the last comma', 'zh', '共两年，一百道题，', '有数可核的只有一半。'],
    ['all of it where there is none', 'zh', '', '有数可核的只有一半。'],
    ['what follows the last comma', 'en', '100 questions, ', 'and only half can be marked.'],
    ['not behind the comma of a number', 'en', '', '1,096 questions in one year'],
    [
      'what follows a colon, for commas part a list',
      'en',
      'Three things: ',
      'lifts, parks, toilets',
    ],
    [
      'what follows a semicolon likewise',
      'en',
      '44 are written; ',
      'the results, however, are not.',
    ],
    [
      'the half behind a semicolon, colon and all',
      'en',
      'Lifts: 2020 target 5, reported 4; ',
      'Lifts repaired: 2021 target 8',
    ],
  ])('is %s (%s)', (_, language, first, accent) => {
    expect(breaths(first + accent, language)).toEqual({ first, accent });
  });
});
