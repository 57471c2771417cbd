import { describe, expect, test } from 'vitest';
import { dodge } from './dodge.ts';

describe('dots that dodge each other', () => {
  test('stand in one row where they share a place', () => {
    const row = dodge([50, 50, 50], 10);
    expect(row.map(({ across }) => across)).toEqual([0, 10, 20]);
  });

  test('keep their own place along the axis', () => {
    expect(dodge([3, 4, 5], 10).map(({ along }) => along)).toEqual([3, 4, 5]);
  });

  test('never touch', () => {
    const dots = dodge([0, 1, 2, 3, 8, 9, 9, 9, 20, 21, 25, 26], 6);
    dots.forEach((a, index) =>
      dots.slice(index + 1).forEach((b) => {
        expect(Math.hypot(a.along - b.along, a.across - b.across)).toBeGreaterThan(6 - 1e-5);
      }),
    );
  });

  test('stay at the edge where there is room', () => {
    expect(dodge([0, 20, 40], 10).map(({ across }) => across)).toEqual([0, 0, 0]);
  });
});
