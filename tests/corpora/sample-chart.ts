/** A chart with two rows of evidence and one without, as other sites would get it. */
import type { Cell, Chart } from '../../src/charts/chart.ts';
import type { PublishedChart } from '../../src/exports/published-chart.ts';
import { figureWith, indicatorWith, judged, silent, targetWith } from './sample.ts';

const cell = (text: string, id?: string): Cell =>
  id === undefined ? { text } : { text, figure: { year: 2020, id } };

export const sampleChart: Chart = {
  id: 'lakeside-2020-parking',
  form: 'attainment',
  language: 'zh',
  title: '停车：定了500个，报了520个。',
  subtitle: '新增停车泊位；区住建局自报',
  alt: '条形图。',
  columns: ['指标', '目标', '报告'],
  rows: [
    [cell('停车'), cell('500个', '2.1.target'), cell('520个', '2.1.result')],
    [cell('绿道'), cell('=3', '2.2.target'), cell('报告未提及')],
    [cell('合计'), cell('2'), cell('—')],
  ],
  sources: ['report'],
  plot: () => ({}),
};

const reported = figureWith({ value: 520 }, { quote: '新增停车泊位520个' });
const greenway = targetWith({ id: '2.2', quote: '新建绿道500个' });
const indicator = indicatorWith();

export const publishedWith = (facts: Partial<PublishedChart> = {}): PublishedChart => ({
  chart: sampleChart,
  otherTitle: 'Parking: 500 promised, 520 reported',
  site: {
    title: '湖滨答卷',
    titleEn: 'Lakeside Scorecard',
    lead: { place: 'lakeside', year: 2020 },
  },
  place: {
    place: {
      id: 'lakeside',
      name: '湖滨区',
      nameEn: 'Lakeside District',
      within: '某省某市',
      government: '湖滨区政府',
    },
    bureaus: new Map(),
    sources: new Map(sources.map((source) => [source.id, source])),
    years: [
      {
        year: 2020,
        tasksSource: 'report',
        tasks: [],
        achievements: [],
        goals: [],
        charts: [],
        story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
        comparisons: [
          { target: targetWith(), result: reported, indicator, verdict: judged(reported) },
          { target: greenway, result: silent, indicator, verdict: judged(silent) },
        ],
      },
    ],
  },
  where: '某省某市湖滨区',
  year: 2020,
  sources,
  home: 'https://example.org/',
  page: 'https://example.org/charts/lakeside-2020-parking/',
  dataset: 'https://example.org/charts/lakeside-2020-parking/',
  file: (name) => `https://example.org/charts/lakeside-2020-parking/${name}`,
  ...facts,
});

const sources = [
  {
    id: 'report',
    title: '2020年主要任务完成情况',
    shortTitle: '2020年完成情况',
    publisher: '区府办',
    issued: '2021-01-08',
    indexNumber: 'K1/2021-1',
    file: 'report.txt',
    sha256: '0'.repeat(64),
    carried: 'whole' as const,
    rights: '主动公开',
    caveats: [],
  },
];
