import { describe, expect, test } from 'vitest';
import { movePoint, withCommas, withoutZeros } from './decimal.ts';

describe('a decimal', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-20319', '-20,319'],
    ['1234567.8901', '1,234,567.8901'],
  ])('%s has commas between its thousands: %s', (number, written) => {
    expect(withCommas(number)).toBe(written);
  });

  test.each([
    ['7.45', 8, '745000000'],
    ['7.45', 2, '745'],
    ['1.90', 2, '190'],
    ['114.16', -1, '11.416'],
    ['841', -1, '84.1'],
    ['5', -3, '0.005'],
    ['-0.5', 1, '-5'],
    ['0', 8, '0'],
    ['0.00', 1, '0.0'],
    ['12.5', 0, '12.5'],
    // Binary numbers make 110 and 14.000000000000002 percent of these.
    ['1.1', 2, '110'],
    ['0.14', 2, '14'],
  ])('%s with its point moved by %i is %s', (number, places, moved) => {
    expect(movePoint(number, places)).toBe(moved);
  });

  test.each([
    ['73.50', '73.5'],
    ['100.0', '100'],
    ['100', '100'],
    ['0', '0'],
  ])('%s without zeros that say nothing is %s', (number, written) => {
    expect(withoutZeros(number)).toBe(written);
  });
});
