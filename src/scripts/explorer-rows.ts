/** Reads from the page what the filters need: the choices, and the tasks with their values. */
import { fold, type Row } from '../explorer/find.ts';
import { byFacet, FACETS, type ByFacet, type Facet, type Offer } from '../explorer/state.ts';

/** A checkbox with the word that stands for it in addresses. */
export interface Choice {
  readonly facet: Facet;
  readonly word: string;
  readonly box: HTMLInputElement;
}

export interface Card extends Row {
  readonly item: HTMLElement;
  /** The list that it stands in while tasks are grouped. */
  readonly home: Element;
  /** The heading over its list. */
  readonly heading: Element | null;
}

export const readChoices = (panel: ParentNode): readonly Choice[] =>
  FACETS.flatMap((facet) => {
    const list = panel.querySelector(`[data-facet=${facet}]`);
    const isNamed = list?.hasAttribute('data-by-label') ?? false;
    return [...(list?.querySelectorAll('input') ?? [])].map((box) => {
      // Where a label is translated, the original comes after it: addresses are the same in all languages.
      const label = [...(box.labels?.[0]?.querySelectorAll('bdi') ?? [])].at(-1)?.textContent;
      return { facet, box, word: isNamed ? (label ?? '') : box.value };
    });
  });

export const offerIn = (choices: readonly Choice[], readings: boolean): Offer => ({
  values: byFacet((of) => choices.filter(({ facet }) => facet === of).map(({ word }) => word)),
  readings,
});

export const readCards = (root: ParentNode, choices: readonly Choice[]): readonly Card[] => {
  const words = new Map(choices.map(({ facet, box, word }) => [`${facet} ${box.value}`, word]));
  return [...root.querySelectorAll<HTMLElement>('.card')].flatMap((item) => {
    const home = item.parentElement;
    if (!home) return [];
    const listed = (name: string) => item.dataset[name]?.split(' ').filter(Boolean);
    const wordsOf = (facet: Facet, name: string) =>
      listed(name)?.map((value) => words.get(`${facet} ${value}`) ?? value);
    const open = byFacet((facet) => wordsOf(facet, facet) ?? []);
    const under = (suffix: 'Strict' | 'Lenient'): ByFacet<readonly string[]> => ({
      ...open,
      verdict: wordsOf('verdict', `verdict${suffix}`) ?? open.verdict,
      reason: wordsOf('reason', `reason${suffix}`) ?? open.reason,
    });
    const heading = home.previousElementSibling;
    return {
      item,
      home,
      heading,
      text: fold(`${heading?.textContent ?? ''} ${shownText(item)}`),
      values: { open, strict: under('Strict'), lenient: under('Lenient') },
      rates: listed('rates')?.map(Number) ?? [],
    };
  });
};

/** The text that a reader sees: nothing that waits for another reading or is for the ear alone. */
const shownText = (item: HTMLElement): string => {
  const copy = item.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('[hidden], .vh')) unseen.remove();
  return copy.textContent;
};
