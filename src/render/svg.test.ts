import { barX, dot, rect, text, type Markish } from '@observablehq/plot';
import { describe, expect, test, vi } from 'vitest';
import type { Chart } from '../charts/chart.ts';
import { hatch } from '../charts/stripes.ts';
import { renderContent, renderSvg } from './svg.ts';

const chartOf = (marks: Markish[], title = '停车：报了四倍'): Chart => ({
  ...{ id: 'somewhere-parking', form: 'attainment', title, subtitle: '', alt: '' },
  ...{ language: 'zh', columns: [], rows: [], sources: [] },
  plot: (width) => ({
    ...{ width, height: 40, margin: 0, axis: null },
    ...{ x: { type: 'identity' }, y: { type: 'identity' } },
    marks,
  }),
});
const words = (said: string) => text([{ x: 1, y: 2 }], { x: 'x', y: 'y', text: () => said });
const linkTo = (name: string) =>
  dot([{ x: 3, y: 4, to: '/a/', name }], {
    ...{ x: 'x', y: 'y', href: 'to', ariaLabel: 'name' },
  } as const);

describe('a drawing', () => {
  test('is the same twice, even after another one', () => {
    const chart = chartOf([hatch(), words('目标'), dot([{ x: 3, y: 4 }], { x: 'x', y: 'y' })]);
    const first = renderSvg(chart, 320);
    renderSvg(chart, 480);
    expect(renderSvg(chart, 320)).toBe(first);
  });

  test('has its width and its title on the root, as an image', () => {
    const svg = renderSvg(chartOf([words('目标')]), 320);
    expect(svg).toMatch(/^<svg /u);
    expect(svg).toContain('class="drawing w320"');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="停车：报了四倍"');
    expect(svg).toContain('viewBox="0 0 320 40"');
  });

  test('is a group where it holds links, since an image would hide them', () => {
    expect(renderSvg(chartOf([linkTo('第一题')]), 320)).toContain('role="group"');
  });

  test('names a link once, by a title that a mouse shows too', () => {
    const svg = renderSvg(chartOf([linkTo('第一题')]), 320);
    expect(svg).toContain('<a href="/a/"><title>第一题</title><circle ');
    expect(svg.match(/第一题/gu)).toHaveLength(1);
  });

  test('has neither the links nor their names in a picture', () => {
    const { content } = renderContent(chartOf([linkTo('第一题')]), 320);
    expect(content).toContain('<circle ');
    expect(content).not.toMatch(/<a |<title|第一题/u);
  });

  test('has no style and no names on its groups', () => {
    const svg = renderSvg(chartOf([words('目标')]), 320);
    expect(svg).not.toMatch(/<style|style=|<g[^>]*aria-/u);
  });

  test('gives every id and every use of it the chart and the width', () => {
    const bar = dot([{ x: 3, y: 4 }], { x: 'x', y: 'y', fill: 'url(#hatch)' });
    const svg = renderSvg(chartOf([hatch(), bar]), 480);
    expect(svg).toContain('id="somewhere-parking-480-hatch"');
    expect(svg).toContain('url(#somewhere-parking-480-hatch)');
    expect(svg).not.toMatch(/"url\(#hatch|id="hatch/u);
  });

  test('rounds its coordinates', () => {
    const svg = renderSvg(chartOf([dot([{ x: 10 / 3, y: 2 / 3 }], { x: 'x', y: 'y' })]), 320);
    expect(svg).not.toMatch(/\d\.\d{3}/u);
  });
});

describe('what stands in the data', () => {
  const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>&amp;';

  test('is text and nothing else', () => {
    const svg = renderSvg(chartOf([words(nasty)], nasty), 320);
    expect(svg).not.toMatch(/<script|<img/u);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('aria-label="&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;');
  });

  test('is text and nothing else in the name of a link too', () => {
    const svg = renderSvg(chartOf([linkTo(`</title>${nasty}一\u202E二`)]), 320);
    expect(svg).not.toMatch(/<script|<img|\u202E/u);
    expect(svg).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(svg.match(/<\/title>/gu)).toHaveLength(1);
  });

  test('cannot turn the direction of the text around it', () => {
    expect(renderSvg(chartOf([words('一\u202E二\u2066三')]), 320)).toContain('>一二三<');
  });
});

describe('a drawing is refused', () => {
  test.each([
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['12 300', '12 300'],
  ])('with %s for a length, which Plot would draw as zero', (shown, value) => {
    const bars = rect([{ value }], { x1: () => 0, x2: 'value', y1: () => 0, y2: () => 9 });
    expect(() => renderSvg(chartOf([bars]), 320)).toThrow(
      new RegExp(`somewhere-parking .*cannot be drawn: ${shown}`, 'u'),
    );
  });

  test('with a stack, which would turn null into zero before it can be seen', () => {
    const bars = barX([{ value: null }], { x: 'value', y: () => 1 });
    expect(() => renderSvg(chartOf([bars]), 320)).toThrow('transform');
  });

  test('even where the mark is one of a nested list', () => {
    const nested = [[dot([{ x: NaN, y: 1 }], { x: 'x', y: 'y' })]];
    expect(() => renderSvg(chartOf([nested]), 320)).toThrow('NaN');
  });

  test('where Plot warns', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const codes = dot(['1', '2'], { x: () => 1, y: () => 2, fill: (code: string) => code });
    expect(() => renderSvg(chartOf([codes]), 320)).toThrow('Plot warns about somewhere-parking');
    warn.mockRestore();
  });

  test('where a title would turn it into a figure', () => {
    const chart = chartOf([words('目标')]);
    const titled: Chart = { ...chart, plot: (width) => ({ ...chart.plot(width), title: '题' }) };
    expect(() => renderSvg(titled, 320)).toThrow('belong in HTML');
  });
});
