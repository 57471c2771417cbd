import { describe, expect, test } from 'vitest';
import { flat } from './flat.ts';
import { linesOver } from './hatch-lines.ts';

const area = { x1: 10, x2: 60, y1: 20, y2: 36 };
const thin = { step: 5, width: 1.2, colour: '#888888' };
const linesIn = (d: string) =>
  [...d.matchAll(/M([\d.]+) ([\d.]+)l-([\d.]+) ([\d.]+)/gu)].map((match) => {
    const [x = 0, y = 0, across = 0, down = 0] = match.slice(1).map(Number);
    return { x1: x - across, x2: x, y1: y, y2: y + down };
  });

describe('stripes drawn as lines', () => {
  test('stay inside their area', () => {
    const lines = linesIn(linesOver(area, thin));
    expect(lines.length).toBeGreaterThan(5);
    for (const { x1, x2, y1, y2 } of lines) {
      expect(x1).toBeGreaterThanOrEqual(area.x1);
      expect(x2).toBeLessThanOrEqual(area.x2);
      expect(y1).toBeGreaterThanOrEqual(area.y1);
      expect(y2).toBeLessThanOrEqual(area.y2);
    }
  });

  test('reach from its first corner to its last', () => {
    const lines = linesIn(linesOver(area, thin));
    const sums = lines.map(({ x2, y1 }) => x2 + y1);
    expect(Math.min(...sums)).toBeLessThan(area.x1 + area.y1 + 8);
    expect(Math.max(...sums)).toBeGreaterThan(area.x2 + area.y2 - 8);
  });

  test('run on from one area into the next, as a pattern would', () => {
    const sums = (x1: number) =>
      linesIn(linesOver({ ...area, x1, x2: x1 + 50 }, thin)).map(({ x2, y1 }) => x2 + y1);
    const [first = 0] = sums(10);
    for (const sum of sums(33)) {
      const apart = (sum - first) / (thin.step * Math.SQRT2);
      expect(Math.abs(apart - Math.round(apart))).toBeLessThan(0.05);
    }
  });
});

describe('an SVG to be pasted', () => {
  const pasted = flat(
    '<svg viewBox="0 0 9 9"><title>题</title><desc>说明</desc><g fill="#111111">' +
      '<rect x="1" y="2" width="3" height="4"/><rect x="5" y="2" width="3" height="4"/></g>' +
      '<g><rect x="1" y="2" width="3" height="4" stroke="#222222"/><text>字</text></g></svg>',
    { width: '100%' },
  );

  test('has shapes of one look in one path', () => {
    expect(pasted).toContain('<g fill="#111111"><path d="M1 2h3v4h-3zM5 2h3v4h-3z"/></g>');
  });

  test('keeps shapes that stand among others', () => {
    expect(pasted).toMatch(/<rect [^>]*stroke="#222222"[^>]*\/><text>字<\/text>/u);
  });

  test('has neither title nor description', () => {
    expect(pasted).not.toMatch(/<title|<desc/u);
  });
});
