import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../domain/chart-spec.ts';
import { historiesOf } from '../domain/history.ts';
import { readCorpus } from '../load/corpus.ts';
import { renderSvg, WIDTHS } from '../render/svg.ts';
import { buildChart } from './build.ts';
import type { Chart } from './chart.ts';
import { historyCharts } from './history.ts';

const { places, units } = readCorpus('data');
const place = places[0]!;
const href = ({ year, task }: { year: number; task: number }) => `/${year}/tasks/${task}/`;
const make = (spec: ChartSpec, year: number): Chart =>
  buildChart(spec, {
    place,
    year: place.years.find((each) => each.year === year)!,
    units,
    language: 'zh',
    href,
  });
/** The judged targets of the year that most charts are of. */
const answered = place.years.find(({ year }) => year === 2023)!.comparisons;
const words = { title: '题', title_en: 'Title', subtitle: '副题', subtitle_en: 'Subtitle' };
const all = place.years.flatMap((year) => year.charts.map((spec) => make(spec, year.year)));

const draw = (chart: Chart, width = 320) => {
  const { document } = parseHTML(
    `<!doctype html><html><body>${renderSvg(chart, width)}</body></html>`,
  );
  const rects = (fill: string) => document.querySelectorAll(`g[fill="${fill}"] rect`).length;
  return {
    bars: ['exceeded', 'met', 'missed', 'hatch'].reduce(
      (count, colour) => count + rects(`var(--${colour})`),
      0,
    ),
    lanes: rects('var(--wash)'),
    texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
    links: [...document.querySelectorAll('a')],
    dots: document.querySelectorAll('circle').length,
    gaps: document.querySelectorAll('g[stroke-dasharray="3 2"] rect').length,
  };
};
const cells = (chart: Chart, row: number) => chart.rows[row]!.map(({ text }) => text);

describe('every chart of the data', () => {
  test.each(all)('$id can be drawn at each width', (chart) => {
    for (const width of WIDTHS) expect(renderSvg(chart, width)).toContain(`w${width}`);
  });

  test('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(all)(
    '$id has a title without tokens, a text alternative, a table and sources',
    (chart) => {
      expect(`${chart.title}${chart.subtitle}${chart.note ?? ''}`).not.toMatch(/[{}]/u);
      expect(chart.alt.length).toBeGreaterThan(20);
      expect(chart.rows.length).toBeGreaterThan(0);
      for (const row of chart.rows) expect(row).toHaveLength(chart.columns.length);
      for (const source of chart.sources) expect(place.sources.has(source)).toBe(true);
      expect(chart.sources.length).toBeGreaterThan(0);
    },
  );
});

describe('results in percent of their targets', () => {
  const talent = make(
    { ...words, form: 'attainment', id: 't', targets: ['53.4', '53.2', '53.1', '53.3', '53.5'] },
    2023,
  );

  test('are a bar each; what is missing is a labelled gap and never a bar', () => {
    const { bars, lanes, gaps, texts } = draw(talent);
    expect(bars).toBe(2);
    expect(lanes).toBe(2);
    expect(gaps).toBe(3);
    expect(texts).toEqual(
      expect.arrayContaining(['报告未提及', '称完成、未给数字', '口径不同：报了5481人次']),
    );
  });

  test('are told with numbers and verdicts in the text alternative', () => {
    expect(talent.alt).toContain('目标180个以上，报告84个，为目标的46.7%，未达标');
    expect(talent.alt).toContain('高技能人才：目标3000名以上，口径不同：报了5481人次，无法判断');
  });

  test('lead from the table to their quotes, but not from what was not reported', () => {
    expect(talent.rows[1]![2]).toEqual({ text: '84个', figure: { year: 2023, id: '53.2.result' } });
    expect(talent.rows[2]![2]).toEqual({ text: '报告未提及' });
  });

  test('are drawn in their parts where the report prints no total', () => {
    const estates = make({ ...words, form: 'attainment', id: 'e', targets: ['70.1'] }, 2023);
    expect(draw(estates).bars).toBe(2);
    expect(draw(estates).texts).toContain('8＋44＝52个');
  });

  test('are refused for levels, shares and growth, which do not start at zero', () => {
    const level = { ...words, form: 'attainment', id: 'l', targets: ['57.2'] } as ChartSpec;
    expect(() => make(level, 2023)).toThrow('level 57.2');
  });

  test('fade out where only a lower bound is printed', () => {
    const area = make({ ...words, form: 'attainment', id: 'a', targets: ['10.1'] }, 2023);
    expect(draw(area).bars).toBe(1 + 3);
    expect(draw(area).texts).toContain('超过6万平方米');
  });
});

describe('one indicator over the years', () => {
  const spec = { ...words, form: 'years', id: 'y', indicator: 'fixed-asset-investment' } as const;
  const investment = make(spec, 2023);

  test('has no bar for a year without a printed figure: what follows from a later one is derived', () => {
    expect(cells(investment, 1)[3]).toMatch(/^推算734亿元（.+没有文件印过这个数）$/u);
    expect(draw(investment).texts).toContain('推算734亿元');
    // The bar of one year, and its pale end.
    expect(draw(investment).bars).toBe(2);
  });

  test('adds to its note how a number was derived', () => {
    const capital = make(
      { ...spec, indicator: 'foreign-capital', note: '小心。' } as ChartSpec,
      2023,
    );
    expect(capital.note).toBe(
      '小心。虚线框：7.45亿美元 ÷ (1 + 175.02%) ≈ 2.71亿美元，是推算，没有文件印过这个数。',
    );
  });

  test('is the same drawing as in the history of the indicator', () => {
    const history = historiesOf(place, { series: new Map() }).find(
      ({ indicators }) => indicators.length === 1 && indicators[0]?.id === 'projects-chain',
    )!;
    const [drawn] = historyCharts(history, { place, units, language: 'zh' });
    const specified = make({ ...spec, indicator: 'projects-chain' }, 2023);
    expect(draw(specified)).toEqual(draw(drawn!));
    expect(specified.rows).toEqual(drawn!.rows);
  });

  test('says which months a part of a year covers, and that no target was published', () => {
    expect(cells(investment, 0)).toEqual(['2021年', '1–10月', '文件里没有目标', '562.87亿元', '—']);
    expect(draw(investment).texts).toContain('1–10月');
  });

  test('says that a number is provisional, and prints the words of the target', () => {
    expect(draw(investment).texts).toEqual(
      expect.arrayContaining(['预计841亿元', '目标735亿元以上']),
    );
  });

  test('names the documents of all its years', () => {
    expect(investment.sources).toEqual([
      ...['news-2021-development-science', 'disclosure-2024-29615', 'report-2024'],
    ]);
  });
});

describe('growth', () => {
  const growth = make(
    { ...words, form: 'growth', id: 'g', targets: ['1.1', '23.2', '14.2'] },
    2023,
  );

  test('is told in percentage points, answered targets first', () => {
    expect(cells(growth, 0)).toEqual(['制造业投资增速', '17%', '23.5%', '高6.5个百分点', '超额']);
  });

  test('has a dot for each reported rate and none for the others', () => {
    // One more is in the key.
    expect(draw(growth).dots).toBe(1 + 1);
    expect(draw(growth).texts.filter((text) => text === '称完成、未给数字')).toHaveLength(2);
  });

  test('is never in percent of a target', () => {
    expect(growth.alt).not.toContain('为目标的');
  });
});

describe('achievements', () => {
  const targets = [
    'high-tech-foreign-capital',
    'headquarters-recognised',
    'headquarters-new-revenue',
  ];
  const chart = make({ ...words, form: 'achievements', id: 'h', achievements: targets }, 2021);

  test('are set against a target or a completion rate; a claim without a figure is a gap', () => {
    expect(cells(chart, 0).slice(2, 5)).toEqual([
      '目标数没有印出',
      '1.90亿美元，完成率178.77%',
      '178.8%',
    ]);
    expect(cells(chart, 1).slice(2, 5)).toEqual(['8个', '11个', '137.5%']);
    expect(cells(chart, 2).slice(2, 5)).toEqual(['1000亿以上', '称完成、未给数字', '—']);
    expect(draw(chart).gaps).toBe(1);
  });

  test('without a verdict are refused', () => {
    const spec: ChartSpec = {
      ...words,
      ...{ form: 'achievements', id: 'x', achievements: ['foreign-capital'] },
    };
    expect(() => make(spec, 2021)).toThrow('foreign-capital');
  });
});

describe('the distribution', () => {
  const chart = make({ ...words, form: 'distribution', id: 'd' }, 2023);

  test('has a dot with a link for each comparable result and for no other', () => {
    expect(chart.rows).toHaveLength(48);
    expect(draw(chart).links).toHaveLength(48);
    expect(chart.alt).toContain('恰好等于目标18个');
  });

  test('names what fell short', () => {
    expect(draw(chart).texts).toContain('“运河英才”评审项目 47%');
  });
});

describe('the reasons', () => {
  test('add up to all targets', () => {
    const chart = make({ ...words, form: 'reasons', id: 'r' }, 2023);
    const outcomes = chart.rows.filter(([label]) => !label!.text.startsWith('其中'));
    const counts = outcomes.map(([, count]) => parseInt(count!.text, 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(answered.length);
  });
});

describe('the answer card', () => {
  const chart = make({ ...words, form: 'answerCard', id: 'c' }, 2023);

  test.each(WIDTHS)(
    'has a cell for each task at %i px, in their order, linked and named',
    (width) => {
      const { links } = draw(chart, width);
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        Array.from({ length: 120 }, (_, index) => `/2023/tasks/${index + 1}/`),
      );
      const names = links.map((link) => link.querySelector('title')?.textContent);
      expect(names[52]).toBe('第53题：1个超额、1个未达标、3个无法判断');
      expect(names[1]).toBe('第2题：定性任务');
    },
  );

  test('says in its table how each task ended', () => {
    expect(cells(chart, 52)).toEqual(['第53题', '5', '1个超额、1个未达标、3个无法判断']);
    expect(cells(chart, 1)).toEqual(['第2题', '0', '定性任务']);
  });

  test('has cells that a finger can hit', () => {
    for (const link of draw(chart).links) {
      const cell = link.querySelector('rect')!;
      expect(Number(cell.getAttribute('width'))).toBeGreaterThanOrEqual(28);
      expect(Number(cell.getAttribute('height'))).toBeGreaterThanOrEqual(32);
    }
  });

  test.each(WIDTHS)('has nothing over its cells that holds a pointer back, at %i px', (width) => {
    const { document } = parseHTML(`<body>${renderSvg(chart, width)}</body>`);
    const over = [...document.querySelectorAll('text')].filter((text) =>
      /^\d+$/u.test(text.textContent ?? ''),
    );
    expect(over).toHaveLength(120);
    for (const number of over) {
      expect(number.closest('[pointer-events]')?.getAttribute('pointer-events')).toBe('none');
    }
  });

  test('has a segment for each target that was judged, and one of each kind in its key', () => {
    const judged = answered.filter(({ verdict }) => verdict.outcome !== 'undetermined');
    expect(draw(chart).bars).toBe(judged.length + 3);
  });
});
