import { describe, expect, test } from 'vitest';
import { fit, textWidth, wrap } from './measure.ts';

describe('the width of a text', () => {
  test('is one em for each Chinese character and punctuation mark', () => {
    expect(textWidth('拱墅“答卷”', 12)).toBe(6 * 12);
  });

  test('is less for digits, and still less for narrow signs', () => {
    expect(textWidth('20', 10)).toBeCloseTo(12.8);
    expect(textWidth(' / ', 10)).toBeCloseTo(10.2);
  });

  test('tells broad Latin letters from slim ones', () => {
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('nn', 10));
    expect(textWidth('tt', 10)).toBeLessThan(textWidth('nn', 10));
  });

  test('is nothing for nothing', () => {
    expect(textWidth('', 12)).toBe(0);
  });
});

describe('a text that is broken into lines', () => {
  test('stays whole where it fits', () => {
    expect(wrap('安置房竣工交付', 7 * 13, 13)).toEqual(['安置房竣工交付']);
  });

  test.each(['安置房、公园，学校。', '他说：“可以”吗？', '八成（九成）以上！'])(
    'never begins a line of “%s” with a closing mark, whatever the width',
    (text) => {
      for (let width = 24; width < 140; width += 3) {
        for (const line of wrap(text, width, 12)) expect(line).not.toMatch(/^[、，。；：！？）”]/u);
      }
    },
  );

  test('never ends a line with an opening mark', () => {
    for (let width = 24; width < 140; width += 3) {
      for (const line of wrap('评审“运河英才”（含大运）项目', width, 12))
        expect(line).not.toMatch(/[“（]$/u);
    }
  });

  test('keeps a number whole, with the character that follows it', () => {
    for (let width = 30; width < 140; width += 3) {
      const lines = wrap('总共10亿元以上重大项目', width, 12);
      expect(lines.some((line) => line.includes('10亿'))).toBe(true);
    }
  });

  test('leaves no character alone in the last line', () => {
    expect(wrap('社区卫生服务中心及站点', 10 * 12, 12)).toEqual(['社区卫生服务', '中心及站点']);
  });

  test('breaks after a clause where that takes no more lines', () => {
    expect(wrap('前十一个月，目标数没有印出', 9 * 12, 12)).toEqual([
      '前十一个月，',
      '目标数没有印出',
    ]);
  });

  test('breaks English between words alone, and keeps their spaces', () => {
    const text = 'Area of innovation-industry land sold, 709,300 m² (Jan–Nov)';
    for (let width = 20; width < 340; width += 3) {
      const lines = wrap(text, width, 12);
      expect(lines.join(' ')).toBe(text);
    }
    expect(wrap('New provincial technology SMEs', 120, 13)).toEqual([
      ...['New provincial', 'technology SMEs'],
    ]);
  });

  test('loses nothing', () => {
    const text = '国家、省级海外引才计划入选';
    expect(wrap(text, 50, 12).join('')).toBe(text);
  });
});

describe('a text that is cut to a width', () => {
  test('stays as it is where it fits', () => {
    expect(fit('口径不同', 48, 12)).toBe('口径不同');
  });

  test('loses whole words where it is English, unless it is one word', () => {
    expect(fit('Resettlement projects handed over', 150, 12)).toBe('Resettlement projects…');
    expect(fit('Resettlement', 40, 12)).toMatch(/^Rese\w*…$/u);
  });

  test('says that something is left out, and fits', () => {
    const cut = fit('口径不同：报了很多很多人次', 60, 12);
    expect(cut).toBe('口径不同…');
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
  });
});
