import fs from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { chartIds, codeOf, fileOf, textOfFile } from '../support/charts-built.ts';
import { isTried } from '../support/histories.ts';
import { attribute, elementsOf } from '../support/html.ts';

const readPng = (chart: string, name: string) =>
  PNG.sync.read(fs.readFileSync(fileOf(chart, name)));

/** Its size as its head says it, which takes no decoding. */
const sizeOf = (chart: string, name: string) => {
  const head = fs.readFileSync(fileOf(chart, name)).subarray(0, 24);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
};

test('there are charts with pictures', () => {
  expect(chartIds.length).toBeGreaterThan(0);
});

describe.each(chartIds)('%s', (chart) => {
  test.each([
    ['square.png', 1080, 1080],
    ['story.png', 1080, 1920],
    ['card.png', 1200, 630],
    ['web.png', 1440, undefined],
    ['wechat.png', 1354, undefined],
    ['print.png', 1890, undefined],
  ])('has %s, %i px wide, with a headline in ink', (name, width, height) => {
    const size = sizeOf(chart, name);
    expect(size.width).toBe(width);
    if (height !== undefined) expect(size.height).toBe(height);
    if (isTried(chart)) expect(darkShare(readPng(chart, name))).toBeGreaterThan(0.015);
  });

  test('prints at 300 dots an inch', () => {
    const bytes = fs.readFileSync(fileOf(chart, 'print.png'));
    expect(bytes.readUInt32BE(bytes.indexOf('pHYs') + 4)).toBe(Math.round(300 / 0.0254));
  });

  test.each(['chart.svg', 'outlined.svg'])('has %s, which needs nothing else', (name) => {
    const svg = textOfFile(chart, name);
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(|currentColor|<script|<style|<image|<foreignObject|<a[ >]|href=/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /="(?:https?:)?\/\/|url\((?!#)/,
    );
  });

  test('has its words as text in one SVG and as paths in the other', () => {
    const svg = textOfFile(chart, 'chart.svg');
    expect(svg).toContain('官方自报');
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(textOfFile(chart, 'outlined.svg')).not.toContain('<text');
  });

  test('can be pasted into WeChat', () => {
    const snippet = codeOf(textOfFile(chart, 'wechat.html'), 'snippet');
    expect(snippet.length).toBeGreaterThan(1000);
    expect(snippet.length).toBeLessThanOrEqual(20_000);
    expect(snippet).not.toMatch(
      /<(?:script|iframe|style|div|defs|use|pattern|clipPath|linearGradient|image|a)\b|url\(|\s(?:id|class|style|href)=/,
    );
    expect(snippet).toContain('官方自报');
  });

  test('can be put into an e-mail, as a linked picture of the right size', () => {
    const code = codeOf(textOfFile(chart, 'wechat.html'), 'email');
    const elements = elementsOf(code);
    const [link, image] = ['a', 'img'].map((name) =>
      elements.find(({ tagName }) => tagName === name),
    );
    expect(link && attribute(link, 'href')).toMatch(new RegExp(`^https://.*/charts/${chart}/$`));
    expect(image && attribute(image, 'src')).toMatch(
      new RegExp(`^https://.*/charts/${chart}/web.png$`),
    );
    const { width, height } = sizeOf(chart, 'web.png');
    expect(image && Number(attribute(image, 'width'))).toBe(width / 2);
    expect(image && Math.abs(Number(attribute(image, 'height')) - height / 2)).toBeLessThan(1);
    expect(image && attribute(image, 'alt')).not.toBe('');
  });
});

/** The share of the upper third that is nearly black, where the headline stands. */
function darkShare({ width, height, data }: PNG): number {
  const pixels = Math.floor(height / 3) * width;
  let dark = 0;
  for (let at = 0; at < pixels * 4; at += 4) {
    if (data[at]! + data[at + 1]! + data[at + 2]! < 180) dark += 1;
  }
  return dark / pixels;
}
