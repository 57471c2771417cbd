import { describe, expect, test } from 'vitest';
import { buildChart } from '../../src/charts/build.ts';
import { LANGUAGES } from '../../src/format/language.ts';
import { wordsIn } from '../../src/format/words.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { renderSvg, WIDTHS } from '../../src/render/svg.ts';

const { places, units } = readCorpus('data');
const charts = LANGUAGES.flatMap((language) =>
  places.flatMap((place) =>
    place.years.flatMap((year) =>
      year.charts.map((spec) =>
        buildChart(spec, { place, year, units, language, href: ({ task }) => `/tasks/${task}/` }),
      ),
    ),
  ),
);

/** Printed in greyscale or seen by colour-blind eyes, a drawing must still tell its verdicts. */
describe('a verdict is told in words, not by colour alone,', () => {
  test.each(charts.filter(({ form }) => ['attainment', 'achievements', 'growth'].includes(form)))(
    'in each row of $id in $language',
    (chart) => {
      const outcomes = Object.values(wordsIn(chart.language).outcome);
      const told = chart.rows.flatMap((row) => {
        const verdict = row.at(-1)?.text ?? '';
        return outcomes.filter((outcome) => verdict.startsWith(outcome));
      });
      expect(told).toHaveLength(chart.rows.length);
      for (const width of WIDTHS) {
        const texts = [...renderSvg(chart, width).matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(
          ([, text]) => text,
        );
        const drawn = texts.filter((text) => outcomes.includes(text ?? ''));
        expect(drawn.toSorted()).toEqual(told.toSorted());
      }
    },
  );

  test.each(charts.filter(({ form }) => form === 'answerCard'))(
    'in the name of each judged cell of $id in $language',
    (chart) => {
      const outcomes = Object.values(wordsIn(chart.language).outcome);
      const year = places
        .flatMap(({ place, years }) =>
          years.map((each) => ({ ...each, prefix: `${place.id}-${each.year}-` })),
        )
        .find(({ prefix }) => chart.id.startsWith(prefix));
      const judged = new Set(year?.comparisons.map(({ target }) => target.task));
      for (const width of WIDTHS) {
        const cells = renderSvg(chart, width).matchAll(/<a [^>]*><title>([^<]*)<\/title>/gu);
        const names = [...cells].map(([, name]) => name?.toLowerCase() ?? '');
        const telling = names.filter((name) =>
          outcomes.some((outcome) => name.includes(outcome.toLowerCase())),
        );
        expect(names).toHaveLength(year?.tasks.length ?? 0);
        expect(telling).toHaveLength(judged.size);
      }
    },
  );
});
