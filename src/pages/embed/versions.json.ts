import type { APIRoute } from 'astro';
import { embedHeight, versionOf } from '../../embeds/embed-html.ts';
import { currentVersions } from '../../embeds/ledger.ts';
import { allCharts } from '../../site/charts.ts';

const english = new Map(allCharts('en').map(({ chart }) => [chart.id, chart]));
const translated = new Map(
  currentVersions.flatMap(({ id, ...version }) =>
    version.language === 'en' ? [[id, version]] : [],
  ),
);

/**
 * The version of each chart today, which src/commands/record-versions.ts takes into the record, and
 * the heights of its frames in a column of 360 px, for those who make frames by program.
 */
export const GET: APIRoute = () => {
  const versions = allCharts('zh').map(({ chart }) => {
    const inEnglish = english.get(chart.id) ?? chart;
    return {
      ...versionOf(chart),
      english: translated.get(chart.id),
      heights: {
        zh: embedHeight(chart),
        pinned: embedHeight(chart, true),
        en: embedHeight(inEnglish),
        pinnedEnglish: embedHeight(inEnglish, true),
      },
    };
  });
  return new Response(`${JSON.stringify(versions, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
