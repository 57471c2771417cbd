import { text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../charts/chart.ts';
import { coverageOf } from './cmap.ts';
import { drawAll } from './draw-all.ts';
import { drawPng } from './draw.ts';
import { charactersOf, FAMILY, readFonts, subsetFiles, withKnownGlyphs } from './fonts.ts';
import { refuseWithoutText } from './ink.ts';
import { openStudio } from './picture.ts';
import { standalone, type Credit } from './standalone.ts';
import { Resvg } from '@resvg/resvg-js';

const fonts = readFonts();
const chartOf = (title: string, height = 40): Chart => ({
  ...{ id: 'somewhere-parking', form: 'attainment', language: 'zh', title, subtitle: '停车' },
  ...{
    alt: '',
    columns: ['指标', '目标'],
    rows: [[{ text: '停车' }, { text: '5个' }]],
    sources: [],
  },
  plot: (width) => ({
    ...{ width, height, margin: 0, axis: null },
    ...{ x: { type: 'identity' }, y: { type: 'identity' } },
    marks: [text([{ x: 9, y: 20 }], { x: 'x', y: 'y', text: () => '目标', fontSize: 12 })],
  }),
});
const credit: Credit = {
  ...{ source: '来源：某区。官方自报。', brief: '来源：某区。官方自报。' },
  ...{ site: '答卷', address: 'example.org/charts/parking/', home: 'example.org' },
};
const svg = standalone(chartOf('停车：报了四倍'), credit, 'square').svg;

describe('the font of pictures', () => {
  test('has a printer’s mark for each character of official wording that it lacks', () => {
    const known = withKnownGlyphs(fonts);
    expect(known('<text x="1">公园🏞和㐀&amp;A</text><desc>🏞</desc>')).toMatch(
      /^<text x="1">公园〓和.&amp;A<\/text><desc>🏞<\/desc>$/u,
    );
    expect(charactersOf([known('<text>🏞</text>')], fonts)).toBe('〓');
  });

  test('is told by name where it is missing', () => {
    expect(() => readFonts('/nowhere/package.json')).toThrow(
      /@expo-google-fonts\/noto-sans-sc.* is missing\nrun npm ci/u,
    );
  });

  test('covers what it has glyphs for, and no more', () => {
    for (const weight of fonts.weights) {
      const covers = coverageOf(weight);
      expect(['区', 'é', '²', '—'].every((each) => covers(each.codePointAt(0) ?? 0))).toBe(true);
      expect(['😀', 'ก'].some((each) => covers(each.codePointAt(0) ?? 0))).toBe(false);
    }
  });

  test('is refused where it is no font', () => {
    expect(() => coverageOf(new Uint8Array(200))).toThrow('cmap');
  });

  test('lacks a character: the character is named', () => {
    const odd = standalone(chartOf('停车😀'), credit, 'square').svg;
    expect(() => charactersOf([odd], fonts)).toThrow('“😀” (U+1F600)');
  });

  test('has the brackets that control characters are shown in', () => {
    const shown = standalone(chartOf('停⟨U+202E⟩车'), credit, 'square').svg;
    expect(charactersOf([shown], fonts)).toContain('〈');
  });

  test('is cut to the characters that are drawn, with & as itself', () => {
    const drawn = charactersOf(['<text x="1">R&amp;D 研发</text><desc>别的</desc>'], fonts);
    expect([...drawn].sort()).toEqual([...' &DR发研'].sort());
  });
});

describe('a picture', () => {
  test('is refused where its text was not drawn', () => {
    const bare = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect(() => refuseWithoutText(bare, svg)).toThrow('without its text');
  });

  test('is drawn with its text, twice the same', async () => {
    const [first, second] = [await openStudio([svg]), await openStudio([svg, svg])];
    expect(first.outlined(svg)).toBe(second.outlined(svg));
    const png = await first.pngs([{ svg, width: 1080 }])[0]!;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
    expect(await second.pngs([{ svg, width: 1080 }])[0]).toEqual(png);
  });

  test('with outlined text has no text left', async () => {
    const outlined = (await openStudio([svg])).outlined(svg);
    expect(outlined).not.toMatch(/<text|font-family/u);
    expect(outlined.match(/<path/gu)?.length).toBeGreaterThan(5);
  });

  test('tells its resolution where it is printed', async () => {
    const png = await (await openStudio([svg])).pngs([{ svg, width: 540, dpi: 300 }])[0]!;
    const at = png.indexOf('pHYs');
    expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8)]).toEqual([11811, 11811]);
  });

  test('says a drawing in words where it would be too small', () => {
    expect(standalone(chartOf('停车：报了四倍', 4000), credit, 'card').svg).toContain('>5个<');
    expect(svg).not.toContain('>5个<');
  });

  test('leaves out what has no room even in words, and says so', () => {
    const chart = chartOf('停车：报了四倍', 4000);
    const rows = Array.from({ length: 12 }, () => [{ text: '停车' }, { text: '5个' }]);
    const tall = standalone({ ...chart, title: '停车'.repeat(60), rows }, credit, 'card').svg;
    expect(tall).toMatch(/>… \d+\/12</u);
  });

  test('is refused where the finding alone has no room', () => {
    const long = chartOf('停车'.repeat(400), 4000);
    expect(() => standalone(long, credit, 'card')).toThrow('the finding of somewhere-parking');
  });

  test('carries hostile words as words', () => {
    const nasty = standalone(chartOf('</text><script>x</script>"'), credit, 'web').svg;
    expect(nasty).not.toContain('<script');
    expect(nasty).toContain('&lt;script&gt;');
  });
});

describe('pictures drawn side by side', async () => {
  const fontFiles = await subsetFiles(fonts, charactersOf([svg], fonts));
  const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY } };
  const asked = [540, 810, 1080, 480, 600].map((width) => ({ svg, width, dpi: width / 2 }));

  test('come in the order asked for, each as if it were drawn alone', async () => {
    const drawn = await Promise.all(drawAll(asked, options));
    expect(drawn).toEqual(asked.map((each) => drawPng(each, options)));
  });

  test('come where one of them is refused, which tells why', async () => {
    const odd = { svg: svg.replaceAll('<text', '<g').replaceAll('</text', '</g'), width: 540 };
    const drawn = await Promise.allSettled(drawAll([...asked, odd, ...asked], options));
    const refused = drawn.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused.map(String)).toEqual([expect.stringContaining('no headline')]);
    expect(drawn[asked.length]?.status).toBe('rejected');
  });

  test('are all refused where their threads do not start', async () => {
    const drawn = await Promise.allSettled(drawAll(asked, options, '/nowhere/thread.ts'));
    expect(drawn.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
  });

  test('come in the order asked for from the cache too', async () => {
    const studio = await openStudio([svg]);
    const drawn = await Promise.all(studio.pngs(asked));
    const mixed = [...asked.toReversed(), { svg, width: 720 }];
    expect((await Promise.all(studio.pngs(mixed))).slice(0, -1)).toEqual(drawn.toReversed());
  });
});
