import { embedCode, embedVersion } from '../embeds/embed-html.ts';
import { allCharts, type PlacedChart } from './charts.ts';
import { pinnedPath } from './routes.ts';

const english = new Map(allCharts('en').map((placed) => [placed.chart.id, placed.chart]));

/** The pinned address of the English embed, where there is one. */
export const pinnedInEnglish = ({ chart }: PlacedChart): string | undefined => {
  const inEnglish = english.get(chart.id);
  return inEnglish && pinnedPath(chart.id, embedVersion({ chart: inEnglish }));
};

/** What an editor may paste, by what is said of it; the first suits most articles. */
export const embedCodes = (placed: PlacedChart): ReadonlyMap<string, string> => {
  const { chart } = placed;
  const version = embedVersion(placed);
  const inEnglish = english.get(chart.id);
  return new Map([
    ['最新版，不用脚本', embedCode(chart, { script: false })],
    ['最新版，脚本自动调高', embedCode(chart, { script: true })],
    ['固定版，内容不再变', embedCode(chart, { script: false, version })],
    ['固定版，脚本自动调高', embedCode(chart, { script: true, version })],
    ...(inEnglish
      ? ([
          ['英文版', embedCode(inEnglish, { script: false })],
          [
            '英文固定版，内容不再变',
            embedCode(inEnglish, {
              script: false,
              version: embedVersion({ chart: inEnglish }),
            }),
          ],
        ] as const)
      : []),
  ]);
};
