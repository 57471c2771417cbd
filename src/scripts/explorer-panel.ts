/** The controls: shows a question in them, and tells of every change. */
import type { Found } from '../explorer/find.ts';
import {
  byFacet,
  FACETS,
  START,
  VIEWS,
  type Reading,
  type Sort,
  type State,
} from '../explorer/state.ts';
import { explorerWords } from '../explorer/words.ts';
import type { Card, Choice } from './explorer-rows.ts';
import { pageLanguage } from './language.ts';

export interface Panel {
  show(state: State, counts: Found<Card>['counts']): void;
}

type Change = (change: (before: State) => State, isTyping?: boolean) => void;

export const openPanel = (root: HTMLElement, choices: readonly Choice[], change: Change): Panel => {
  const words = root.querySelector<HTMLInputElement>('#words');
  const reading = root.querySelector<HTMLSelectElement>('#reading');
  const sort = root.querySelector<HTMLSelectElement>('#sort');
  const clear = root.querySelector<HTMLButtonElement>('[data-clear]');
  const views = VIEWS.map((view) => ({
    view,
    button: root.querySelector<HTMLButtonElement>(`[data-view=${view}]`),
  }));

  const type = () => change((before) => ({ ...before, text: words?.value ?? '' }), true);
  // The letters of an input method are no words yet.
  words?.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) type();
  });
  words?.addEventListener('compositionend', type);
  for (const { box } of choices) {
    box.addEventListener('change', () =>
      change((before) => ({
        ...before,
        chosen: byFacet((of) =>
          choices.filter(({ facet, box }) => facet === of && box.checked).map(({ word }) => word),
        ),
      })),
    );
  }
  reading?.addEventListener('change', () =>
    change((before) => ({ ...before, reading: reading.value as Reading })),
  );
  sort?.addEventListener('change', () =>
    change((before) => ({ ...before, sort: sort.value as Sort })),
  );
  for (const { view, button } of views) {
    button?.addEventListener('click', () => change((before) => ({ ...before, view })));
  }
  clear?.addEventListener('click', () => {
    change((before) => ({ ...before, text: START.text, chosen: START.chosen }));
    // The button goes away, the focus must not.
    words?.focus();
  });

  const counters = choices.map((choice) => ({
    ...choice,
    label: choice.box.labels?.[0],
    count: choice.box.labels?.[0]?.querySelector('[data-count]'),
  }));
  return {
    show(state, counts) {
      if (words && words.value !== state.text) words.value = state.text;
      if (reading) reading.value = state.reading;
      if (sort) sort.value = state.sort;
      for (const { view, button } of views) {
        button?.setAttribute('aria-pressed', String(view === state.view));
      }
      for (const { facet, word, box, label, count } of counters) {
        const left = counts[facet].get(word) ?? 0;
        box.checked = state.chosen[facet].includes(word);
        if (count) count.textContent = String(left);
        label?.classList.toggle('none', left === 0 && !box.checked);
      }
      for (const facet of FACETS) {
        const chosen = root.querySelector(`[data-chosen=${facet}]`);
        const many = state.chosen[facet].length;
        if (chosen) chosen.textContent = many > 0 ? explorerWords(pageLanguage).chosen(many) : '';
      }
    },
  };
};
