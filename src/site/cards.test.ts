import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../cards/card.ts';
import { textWidth } from '../charts/measure.ts';
import { comparisonsOf } from '../domain/year.ts';
import { editionIn } from './edition.ts';
import { cardOf, cardPaths, cardSvg } from './cards.ts';
import { placeYears } from './corpus.ts';
import { taskPath } from './routes.ts';

const drawn = cardPaths.map((path) => {
  const svg = cardSvg(path);
  const texts = [...parseHTML(svg).document.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    size: Number(text.getAttribute('font-size')),
    isAtEnd: text.getAttribute('text-anchor') === 'end',
  }));
  return { path, svg, texts };
});
const tasks = placeYears.flatMap(({ place, year }) =>
  year.tasks.map((task) => ({
    path: taskPath(place.place.id, year.year, task.no),
    task,
    comparisons: comparisonsOf(year, task.no),
  })),
);

describe('the card of a task', () => {
  test('marks each promise with its verdict, as many as fit', () => {
    for (const { path, comparisons } of tasks) {
      const card = cardOf(path);
      expect(
        card?.rows.map(({ mark }) => mark),
        path,
      ).toEqual(comparisons.slice(0, MOST_ROWS).map(({ verdict }) => verdict.outcome));
      expect(card?.more !== undefined, path).toBe(
        comparisons.length === 0 || comparisons.length > MOST_ROWS,
      );
    }
  });

  test('shows a number only where one was reported', () => {
    const shown = tasks.flatMap(({ path, comparisons }) =>
      (cardOf(path)?.rows ?? []).map(
        ({ result }, index) =>
          [path, result !== undefined, comparisons[index]?.result.kind] as const,
      ),
    );
    const wrong = shown.filter(
      ([, hasNumber, kind]) => hasNumber !== (kind === 'figure' || kind === 'other'),
    );
    expect(shown.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test('is told with all its promises to those who do not see it', () => {
    const { speech } = editionIn('zh');
    const untold = tasks.flatMap(({ path, comparisons }) =>
      comparisons
        .map(({ indicator }) => speech.label(indicator))
        .filter((label) => !cardOf(path)?.alt.includes(label)),
    );
    expect(untold).toEqual([]);
  });

  test('gives a sentence to pass on that says who reported it', () => {
    for (const { path } of tasks) {
      expect(cardOf(path)?.sentence).toMatch(/。数字为官方自报。$/u);
      expect(cardOf(`/en${path}`)?.sentence).toMatch(
        /\. Figures as reported by the government itself\.$/u,
      );
    }
  });
});

describe('every card', () => {
  test('keeps its texts within the picture', () => {
    const out = drawn.flatMap(({ path, texts }) =>
      texts
        .filter(({ text, x, y, size, isAtEnd }) => {
          const width = textWidth(text, size);
          const [left, right] = isAtEnd ? [x - width, x] : [x, x + width * 0.98];
          return left < 40 || right > 1200 - 40 || y < size || y > 630 - 12;
        })
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(out).toEqual([]);
  });

  test('never cuts a promise or a figure short', () => {
    const cut = drawn.flatMap(({ path, texts }) =>
      (cardOf(path)?.rows ?? [])
        .flatMap(({ target, result }) => [target, result])
        .filter((figure) => figure !== undefined && !texts.some(({ text }) => text === figure))
        .map((figure) => `${path}: ${figure}`),
    );
    expect(cut).toEqual([]);
  });

  test('sets no line upon another', () => {
    const crowded = drawn.flatMap(({ path, texts }) =>
      texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => {
            const isBeside =
              one.x + textWidth(one.text, one.size) * 0.95 < other.x ||
              other.x + textWidth(other.text, other.size) * 0.95 < one.x ||
              one.isAtEnd ||
              other.isAtEnd;
            return !isBeside && Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.95;
          })
          .map((other) => `${path}: “${one.text}” and “${other.text}”`),
      ),
    );
    expect(crowded).toEqual([]);
  });

  test('has no text that is too small to read in a chat', () => {
    const small = drawn.flatMap(({ path, texts }) =>
      texts.filter(({ size }) => size < 19).map(({ text }) => `${path}: ${text}`),
    );
    expect(small).toEqual([]);
  });

  test('is drawn in colours and not in their names, and needs nothing else', () => {
    const loose = drawn.filter(({ svg }) => /var\(--|currentColor|href=|<image|<style/u.test(svg));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});
