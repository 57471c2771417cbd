import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { readCorpus } from '../load/corpus.ts';
import { subjectOf } from './correction-subject.ts';

const [place] = readCorpus(base).places;
const subject = (year: number, figure: string) => {
  const found = place && subjectOf(place, { year, figure });
  return found && { ...found, indicator: found.indicator?.id };
};

describe('the subject of a correction', () => {
  test.each([
    ['1.1.target', 'greenways', 1, 'construction', true],
    ['1.1.result', 'greenways', 1, 'construction', true],
    ['3.1.result', 'retail-growth', 3, 'commerce', true],
    ['2.2.target', 'chargers', 2, 'construction', true],
    ['2.2.result', 'chargers', 2, 'construction', false],
  ])('%s is about %s in task %d of %s', (figure, indicator, task, bureau, printed) => {
    expect(subject(2020, figure)).toEqual({ indicator, task, bureaus: [bureau], printed });
  });
  test('is the bureau that reported it, outside a table', () => {
    expect(subject(2019, 'investment')).toEqual({
      ...{ indicator: 'investment', bureaus: ['commerce'], printed: true },
    });
  });
  test('is still the task where the figure is gone', () => {
    expect(subject(2020, '1.9.result')).toMatchObject({ task: 1, bureaus: ['construction'] });
    expect(subject(2020, '1.9.result')).toMatchObject({ indicator: undefined, printed: false });
  });
  test('is nobody’s where an achievement is gone, and nothing where its year is', () => {
    expect(subject(2019, 'bridges')).toMatchObject({ bureaus: [], printed: false });
    expect(subject(2018, 'bridges')).toBeUndefined();
  });
});
