import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  judged,
  other,
  silent,
} from '../../tests/corpora/sample.ts';
import { summarise } from './summary.ts';

const exceeded = judged(figureWith({ value: 501 }));
const met = judged(figureWith());
const missed = judged(figureWith({ value: 499 }));
const open = judged(silent);

describe('the summary of many verdicts', () => {
  test('gives a bound: from the kept to the kept or undetermined', () => {
    expect(summarise([exceeded, met, missed, open])).toMatchObject({
      targets: 4,
      outcomes: { exceeded: 1, met: 1, missed: 1, undetermined: 1 },
      kept: 2,
      bound: { from: 50, to: 75 },
    });
  });
  test.each([
    ['all are kept', [met, exceeded], 100, 100],
    ['all are missed', [missed, missed], 0, 0],
    ['nothing is known', [open, open], 0, 100],
    ['one is kept, one unknown', [met, open], 50, 100],
    ['one is missed, one unknown', [missed, open], 0, 50],
  ])('where %s', (_, verdicts, from, to) => {
    expect(summarise(verdicts).bound).toEqual({ from, to });
  });
  test('of nothing has no bound, rather than 0 %', () => {
    const summary = summarise([]);
    expect(summary).toMatchObject({ targets: 0, kept: 0 });
    expect(summary).not.toHaveProperty('bound');
  });
  test('keeps the reasons apart', () => {
    const verdicts = [
      ...[silent, silent, deferred, assertion, other].map((result) => judged(result)),
      judged(figureWith({ value: 499, bound: 'atLeast' })),
      judged(figureWith({ value: 500.4 }), { comparator: 'about' }),
      met,
    ];
    expect(summarise(verdicts).reasons).toEqual({
      notReported: 2,
      deferred: 1,
      claimedWithoutFigure: 1,
      differentMeasure: 1,
      straddles: 1,
      dependsOnReading: 1,
    });
  });
  test('counts each verdict once', () => {
    const { outcomes, reasons } = summarise([exceeded, met, missed, open, judged(other)]);
    const total = (counts: object) => Object.values(counts).reduce((a: number, b) => a + b, 0);
    expect(total(outcomes)).toBe(5);
    expect(total(reasons)).toBe(outcomes.undetermined);
  });
});
