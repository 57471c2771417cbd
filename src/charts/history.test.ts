import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  growth,
  indicatorWith,
  periodOf,
  quantityWith,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { derivePrevious } from '../domain/derived.ts';
import type { Entry, History } from '../domain/history.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Target } from '../domain/target.ts';
import type { Outcome, Reason, Verdict } from '../domain/verdict.ts';
import type { Language } from '../format/language.ts';
import { renderSvg } from '../render/svg.ts';
import type { Chart } from './chart.ts';
import { historyCharts } from './history.ts';

const parking = indicatorWith();
const place = {
  place: { id: 'lakeside' },
  years: [],
  sources: new Map(),
  bureaus: new Map(),
} as unknown as PlaceCorpus;

const judged = (outcome: Outcome, reason?: Reason): { verdict: Verdict } => ({
  verdict: {
    ...{ outcome, rule: 'compare', figures: [], flags: [] },
    ...(reason ? { reason } : {}),
  },
});
const promise = (year: number, facts: Partial<Target> = {}) => ({
  promise: {
    target: targetWith({ period: periodOf(String(year)), ...facts }),
    figure: `${year}.1.target`,
    source: `plan-${year}`,
  },
});
const report = (
  period: string,
  quantity: Partial<Quantity> = {},
  facts: Partial<NonNullable<Entry['report']>> = {},
) => ({
  report: {
    ...{ quantity: quantityWith(quantity), period: periodOf(period), estimated: false },
    ...{ figure: `${period.slice(0, 4)}.1.result`, source: `report-${period.slice(0, 4)}` },
    quote: '停车泊位',
    ...facts,
  },
});
const entry = (year: number, facts: Partial<Entry> = {}): Entry => ({
  ...{ year, indicator: parking },
  ...facts,
});
const achievementWithRate = (id: string) => ({
  achievement: { id, attainment: { value: 178.77, decimals: 2 } },
});
const derived = (year: number, indicator: Indicator = parking): Entry => {
  const found = derivePrevious({
    quantity: quantityWith({ value: 745, decimals: 0 }),
    period: periodOf(String(year + 1)),
    growth: { value: 175.02, decimals: 2 },
    figure: `${year + 1}.1.result`,
    source: `report-${year + 1}`,
  });
  if (!found) throw new Error('nothing was derived');
  return { year, indicator, derived: found };
};
const charts = (entries: readonly Entry[], language: Language = 'zh'): readonly Chart[] => {
  const history: History = {
    ...{ id: 'parking', label: '停车', labelEn: 'Parking', entries },
    indicators: [...new Set(entries.map(({ indicator }) => indicator))],
  };
  return historyCharts(history, { place, units, language });
};
const chartOf = (...entries: Entry[]): Chart => charts(entries)[0]!;
const cells = (chart: Chart, row: number) => chart.rows[row]!.map(({ text }) => text);
const draw = (chart: Chart, width = 320) => {
  const { document } = parseHTML(`<body>${renderSvg(chart, width)}</body>`);
  const rects = (group: string) => [...document.querySelectorAll(`g${group} rect`)];
  return {
    rects,
    solid: ['exceeded', 'met', 'missed', 'soft'].flatMap((name) =>
      rects(`[fill="var(--${name})"]`),
    ),
    striped: [...document.querySelectorAll('g[fill^="url(#"] rect')].filter(
      (rect) => !rect.parentElement!.getAttribute('fill')!.includes('hatch'),
    ),
    pale: rects('[fill-opacity="0.35"]'),
    hatched: rects('[stroke-dasharray="3 2"]'),
    dotted: rects('[stroke-dasharray="0 5"]'),
    hollow: rects('[stroke-dasharray="5 3"]'),
    broken: [...document.querySelectorAll('g[stroke-dasharray="6 4"] line')],
    texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
    titles: [...document.querySelectorAll('title')].map((title) => title.textContent),
  };
};
const widthOf = (rect: Element) => Number(rect.getAttribute('width'));

describe('a derived number', () => {
  const chart = chartOf(
    derived(2020),
    entry(2021, { ...promise(2021), ...report('2021', { value: 745 }), ...judged('exceeded') }),
  );

  test('is an outline without a filling, beside the solid bar of the printed one', () => {
    const { hollow, solid, texts } = draw(chart);
    expect(hollow).toHaveLength(1);
    expect(hollow[0]!.closest('[fill]')!.getAttribute('fill')).toBe('none');
    expect(solid).toHaveLength(1);
    expect(texts).toContain('推算271个');
    expect(widthOf(hollow[0]!) / widthOf(solid[0]!)).toBeCloseTo(271 / 745, 1);
  });

  test('is told with its arithmetic and that no document prints it, in table, note and tooltip', () => {
    const said = '推算271个（745个 ÷ (1 + 175.02%) ≈ 271个，没有文件印过这个数）';
    expect(cells(chart, 0)).toEqual(['2020年', '全年', '—', said, '推算，不判断']);
    expect(draw(chart).titles[0]).toBe(`2020年：${said}。`);
    expect(chart.note).toContain('745个 ÷ (1 + 175.02%) ≈ 271个，是推算');
    expect(charts([derived(2020), entry(2021, report('2021'))], 'en')[0]!.note).toContain(
      'derived; no document prints this number',
    );
  });

  test('cites the figure that it was computed from as such, not as its own', () => {
    expect(chart.rows[0]![3]).toMatchObject({
      figure: { year: 2021, id: '2021.1.result' },
      derived: { value: 271 },
    });
    expect(chart.rows[1]!.every((cell) => cell.derived === undefined)).toBe(true);
  });

  test('is no finding, and changes no printed number', () => {
    expect(chart.title).toBe('新增停车泊位：2021年定500个，报745个');
    expect(cells(chart, 1)).toEqual(['2021年', '全年', '500个', '745个', '超额']);
  });

  test('says so where it rests on an expected number', () => {
    const found = derived(2020);
    const expected = chartOf(
      { ...found, derived: { ...found.derived!, estimated: true } },
      entry(2021, report('2021')),
    );
    expect(cells(expected, 0)[3]).toContain('预计745个 ÷ (1 + 175.02%)');
  });
});

describe('what is missing', () => {
  const silent = entry(2020, { ...promise(2020), ...judged('undetermined', 'notReported') });
  const waiting = entry(2021, promise(2021));

  test('is hatched where a report does not say it, dotted where this site does not hold the report', () => {
    const both = draw(chartOf(silent, waiting));
    expect([both.hatched.length, both.dotted.length]).toEqual([1, 1]);
    expect(both.texts).toEqual(expect.arrayContaining(['报告未提及', '结果尚未收录']));
    expect(both.solid).toEqual([]);
    const [said, held] = [
      draw(chartOf(silent, { ...silent, year: 2021 })),
      draw(chartOf(waiting, { ...waiting, year: 2022 })),
    ];
    expect([said.hatched.length, said.dotted.length]).toEqual([2, 0]);
    expect([held.hatched.length, held.dotted.length]).toEqual([0, 2]);
  });

  test('has other words and another verdict for the one than for the other', () => {
    const chart = chartOf(silent, waiting);
    expect(cells(chart, 0).slice(3)).toEqual(['报告未提及', '无法判断']);
    expect(cells(chart, 1).slice(3)).toEqual(['结果尚未收录', '—']);
    expect(chart.note).toContain('不是政府没有报告');
    expect(chart.title).toBe(
      '新增停车泊位：2020年定500个，报告未提及；2021年再定500个，结果尚未收录',
    );
  });

  test('is a row of its own for a year between, and never a zero', () => {
    const chart = chartOf(entry(2020, report('2020')), entry(2022, report('2022')));
    expect(cells(chart, 1)).toEqual(['2021年', '—', '—', '本站尚未收录', '—']);
    expect(draw(chart).solid).toHaveLength(2);
    expect(draw(chart).dotted).toHaveLength(1);
  });
});

describe('a number that is not the last word', () => {
  test('is striped and says its months where it covers a part of the year', () => {
    const chart = chartOf(entry(2020, report('2020-01/2020-10')), entry(2021, report('2021')));
    const { striped, solid, texts } = draw(chart);
    expect([striped.length, solid.length]).toEqual([1, 1]);
    expect(texts).toContain('1–10月');
    expect(cells(chart, 0)[1]).toBe('1–10月');
    expect(chart.note).toContain('不满一年');
  });

  test('has a pale end where the report calls it expected', () => {
    const chart = chartOf(
      entry(2020, report('2020', {}, { estimated: true })),
      entry(2021, report('2021')),
    );
    expect(draw(chart).pale).toHaveLength(1);
    expect(draw(chart).texts).toContain('预计500个');
  });

  test('is broken up at its end where only a lower bound was printed', () => {
    const chart = chartOf(
      entry(2020, report('2020', { bound: 'moreThan' })),
      entry(2021, report('2021')),
    );
    expect(draw(chart).rects('[fill-opacity="0.6"]')).toHaveLength(3);
  });
});

describe('a verdict where no target was printed', () => {
  const figure = '2021.parking';
  const known = {
    ...place,
    years: [
      { year: 2021, comparisons: [], goals: [], achievements: [achievementWithRate(figure)] },
    ],
  } as unknown as PlaceCorpus;
  const history: History = {
    ...{ id: 'parking', label: '停车', labelEn: 'Parking', indicators: [parking] },
    entries: [
      entry(2020, report('2020')),
      entry(2021, { ...report('2021', {}, { figure }), ...judged('exceeded') }),
    ],
  };

  test.each<[Language, string, string, string, string]>([
    ['zh', '文件里没有目标', '目标数没有印出', '500个，完成率178.77%', '超额'],
    [
      'en',
      'no target given',
      'target figure not printed',
      '500 个, completion rate 178.77%',
      'Exceeded',
    ],
  ])('rests on the completion rate, which stands beside it (%s)', (language, ...words) => {
    const [none, notPrinted, reported, verdict] = words;
    const [chart] = historyCharts(history, { place: known, units, language });
    expect(cells(chart!, 0)[2]).toBe(none);
    expect(cells(chart!, 1).slice(2)).toEqual([notPrinted, reported, verdict]);
    expect(draw(chart!).texts.join(' ')).toContain(reported);
    expect(chart!.alt).toContain(notPrinted);
  });
});

describe('another indicator', () => {
  const built = indicatorWith({ id: 'built', label: '建成停车泊位', labelEn: 'Spaces built' });

  test('stands below a broken line that says that one cannot compare', () => {
    const chart = chartOf(
      entry(2020, report('2020')),
      entry(2021, { ...promise(2021), indicator: built }),
    );
    expect(draw(chart).broken.length).toBeGreaterThan(0);
    expect(draw(chart).texts).toContain('指标换了，上下不能直接比');
    expect(chart.columns[1]).toBe('指标');
    expect(chart.title).toBe('停车：2020年报500个；2021年换了指标，定500个，结果尚未收录');
  });

  test('has its own name in English, where counts have no noun, as it is written', () => {
    const [chart] = charts(
      [entry(2020, report('2020')), entry(2021, { ...promise(2021), indicator: built })],
      'en',
    );
    expect(chart!.title.replaceAll(' 个', '')).toBe(
      `${parking.labelEn}: 2020 reported 500; ` +
        'Spaces built: 2021 target 500, result not collected yet',
    );
    expect(chart!.alt).toContain('Spaces built, 2021: result not collected yet, target 500 个.');
  });

  test('in the same year breaks nothing while one of them goes on', () => {
    const chart = chartOf(
      entry(2020, report('2020')),
      entry(2020, { ...report('2020'), indicator: built }),
      entry(2021, report('2021')),
    );
    expect(draw(chart).broken).toEqual([]);
    expect(chart.rows.map((row) => row[1]!.text)).toEqual([
      ...['新增停车泊位', '建成停车泊位', '新增停车泊位'],
    ]);
  });

  test('keeps its wording in each row, so that a change can be read', () => {
    const chart = chartOf(
      entry(2020, { ...report('2020'), indicator: built }),
      entry(2021, report('2021')),
    );
    expect(draw(chart, 720).texts).toEqual(
      expect.arrayContaining(['建成停车泊位', '新增停车泊位']),
    );
  });
});

describe('numbers of different kinds', () => {
  const rate = (year: number, value: number): Entry => ({
    ...{ year, indicator: growth },
    ...promise(year, { value, unit: '%' }),
  });

  test('never share an axis: growth has a chart of its own', () => {
    const [counts, rates, ...others] = charts([
      ...[entry(2020, report('2020')), rate(2020, 5)],
      ...[entry(2021, report('2021')), rate(2021, 6)],
    ]);
    expect(others).toEqual([]);
    expect([counts!.id, rates!.id]).toEqual(['lakeside-parking', 'lakeside-parking-growth']);
    expect(counts!.rows.flat().some(({ text }) => text.includes('%'))).toBe(false);
    expect(rates!.rows.flat().some(({ text }) => text.includes('个'))).toBe(false);
    expect(draw(rates!).solid).toEqual([]);
  });

  test('nor do growth and shares, though both are in percent', () => {
    const share = indicatorWith({ id: 'share', unit: '%', measure: 'share' });
    const part = (year: number): Entry => ({ ...rate(year, 60), indicator: share });
    const found = charts([rate(2020, 5), part(2020), rate(2021, 6), part(2021)]);
    expect(found.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['lakeside-parking', 2],
      ['lakeside-parking-share', 2],
    ]);
  });

  test('nor do numbers in units that do not convert', () => {
    const area = indicatorWith({ id: 'area', unit: '平方米', measure: 'amount' });
    const square = { value: 9, unit: '平方米' };
    const [counts, areas] = charts([
      ...[entry(2020, report('2020')), { ...entry(2020, report('2020', square)), indicator: area }],
      ...[entry(2021, report('2021')), { ...entry(2021, report('2021', square)), indicator: area }],
    ]);
    expect(counts!.subtitle).toContain('单位：个');
    expect(areas!.subtitle).toContain('单位：平方米');
  });

  test('have no chart where there is but one year to draw', () => {
    expect(charts([entry(2020, report('2020')), rate(2021, 5)])).toEqual([]);
    const [only, ...none] = charts([
      ...[entry(2020, report('2020')), entry(2021, report('2021')), rate(2021, 5)],
    ]);
    expect(only!.id).toBe('lakeside-parking');
    expect(none).toEqual([]);
  });

  test('are drawn in one unit where they convert', () => {
    const area = indicatorWith({ id: 'parking', unit: '万平方米', measure: 'amount' });
    const chart = chartOf(
      { ...entry(2020, report('2020', { value: 1, unit: '万平方米' })), indicator: area },
      { ...entry(2021, report('2021', { value: 5000, unit: '平方米' })), indicator: area },
    );
    const [whole, half] = draw(chart).solid.map(widthOf);
    expect(half! / whole!).toBeCloseTo(0.5, 1);
    expect(cells(chart, 1)[3]).toBe('5000平方米');
  });
});

describe('the finding', () => {
  test('sets the newest promise after the one before it, in both languages', () => {
    const entries = [
      entry(2019, { ...promise(2019), ...report('2019'), ...judged('met') }),
      entry(2020, { ...promise(2020), ...report('2020', { value: 84 }), ...judged('missed') }),
      entry(2021, promise(2021, { value: 600, comparator: 'atLeast' })),
    ];
    expect(charts(entries)[0]!.title).toBe(
      '新增停车泊位：2020年定500个，报84个；2021年定600个以上，结果尚未收录',
    );
    expect(charts(entries, 'en')[0]!.title).toContain('2021 target at least 600');
  });

  test('says the months of a part of a year, and that a number is expected', () => {
    const chart = chartOf(
      entry(2020, report('2020-01/2020-10')),
      entry(2021, {
        ...promise(2021),
        ...report('2021', {}, { estimated: true }),
        ...judged('met'),
      }),
    );
    expect(chart.title).toBe('新增停车泊位：2020年1–10月报500个；2021年定500个，预计500个');
  });
});

describe('where a picture has no room for the drawing', () => {
  test('its few words still have months, promise and report, and call a derived number so', () => {
    const built = indicatorWith({ id: 'built', label: '建成停车泊位' });
    const chart = chartOf(
      entry(2019, { ...report('2019-01/2019-10'), indicator: built }),
      derived(2020),
      entry(2021, { ...promise(2021), ...report('2021', { value: 745 }), ...judged('exceeded') }),
    );
    expect(chart.brief).toEqual([
      ['年份', '指标', '目标', '报告', '结论'],
      ['2019年1–10月', '建成停车泊位', '—', '500个', '—'],
      ['2020年', '新增停车泊位', '—', '推算271个', '—'],
      ['2021年', '新增停车泊位', '500个', '745个', '超额'],
    ]);
    expect(chartOf(entry(2020, report('2020')), entry(2021, report('2021'))).brief![0]).toEqual([
      ...['年份', '目标', '报告', '结论'],
    ]);
  });
});
