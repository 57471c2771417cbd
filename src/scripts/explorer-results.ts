/** The tasks that were found: as cards by section, as cards by rate, or as a table. */
import type { State } from '../explorer/state.ts';
import { explorerWords } from '../explorer/words.ts';
import type { Card } from './explorer-rows.ts';
import { pageLanguage } from './language.ts';

const words = explorerWords(pageLanguage);

export interface Results {
  show(state: State, found: readonly Card[]): void;
}

export const openResults = (root: HTMLElement, cards: readonly Card[]): Results => {
  const grouped = root.querySelector<HTMLElement>('[data-cards]');
  const sections = [...root.querySelectorAll<HTMLElement>('[data-section-of]')];
  const title = element('h2', 'group', []);
  const flatList = element('ul', 'plain cards', []);
  const flat = element('section', '', [title, flatList]);
  const table = makeTable();
  const rows = new Map<Card, HTMLTableRowElement>();
  const order = element('p', 'quiet order', [words.order]);
  grouped?.after(order, flat, table.box);
  let areHome = true;

  const showGrouped = (found: ReadonlySet<Card>) => {
    if (!areHome) for (const { item, home } of cards) home.append(item);
    areHome = true;
    for (const section of sections) {
      section.hidden = !cards.some((card) => found.has(card) && section.contains(card.item));
    }
  };
  const showFlat = (found: readonly Card[]) => {
    areHome = false;
    for (const card of found) {
      if (!card.item.querySelector('.of'))
        card.item.append(element('p', 'of', copiesOf(card.heading)));
    }
    flatList.append(...found.map(({ item }) => item));
    title.textContent = nameOfSort(root);
  };
  const showTable = (found: readonly Card[], { sort }: State) => {
    table.body.replaceChildren(
      ...found.map((card) => {
        const row = rows.get(card) ?? makeRow(card);
        rows.set(card, row);
        return row;
      }),
    );
    sortedBy(table.number, sort === 'number' ? 'ascending' : undefined);
    sortedBy(
      table.rate,
      sort === 'number' ? undefined : sort === 'highest' ? 'descending' : 'ascending',
    );
  };

  return {
    show(state, found) {
      const shown = new Set(found);
      const isTable = state.view === 'table';
      const isFlat = !isTable && state.sort !== 'number';
      if (grouped) grouped.hidden = isTable || isFlat;
      flat.hidden = !isFlat || found.length === 0;
      table.box.hidden = !isTable || found.length === 0;
      order.hidden = state.sort === 'number' || found.length === 0;
      for (const card of cards) card.item.hidden = !shown.has(card);
      if (isTable) showTable(found, state);
      else if (isFlat) showFlat(found);
      else showGrouped(shown);
      for (const told of root.querySelectorAll<HTMLElement>('[data-reading]')) {
        told.hidden = told.dataset['reading'] !== state.reading;
      }
    },
  };
};

const nameOfSort = (root: ParentNode): string =>
  root.querySelector<HTMLSelectElement>('#sort')?.selectedOptions[0]?.textContent ?? '';

const makeTable = () => {
  const heads = words.columns.map((name) => {
    const head = element('th', '', [name]);
    head.scope = 'col';
    return head;
  });
  const body = element('tbody', '', []);
  const table = element('table', 'tasks-table', [
    element('thead', '', [element('tr', '', heads)]),
    body,
  ]);
  const box = element('section', 'scroll', [table]);
  box.tabIndex = 0;
  box.setAttribute('aria-label', words.table);
  return { box, body, number: heads[0], rate: heads[3] };
};

/** A row says what the card says, with copies of its parts. */
const makeRow = ({ item, heading }: Card): HTMLTableRowElement => {
  const part = (selector: string) =>
    [...item.querySelectorAll(selector)].map((each) => each.cloneNode(true));
  const title = part('.title');
  const excerpt = part('.excerpt > bdi');
  const number = element('th', '', part('.no'));
  number.scope = 'row';
  // A task without a title is known by the beginning of its text.
  const link = title.length > 0 ? element('a', '', title) : element('a', 'excerpt', excerpt);
  link.href = item.querySelector('a')?.href ?? '';
  const cells = [
    title.length > 0 ? [link, element('p', 'excerpt', excerpt)] : [link],
    part('.told'),
    part('.rates > span'),
    copiesOf(heading),
    [element('div', 'by', part('.by > span:not(.rates)'))],
  ].map((content) => element('td', '', content.length > 0 ? content : ['—']));
  return element('tr', '', [number, ...cells]);
};

const sortedBy = (head: HTMLElement | undefined, order: string | undefined): void => {
  if (order) head?.setAttribute('aria-sort', order);
  else head?.removeAttribute('aria-sort');
};

/** What stands in an element, boxes that hold printed text in included. */
const copiesOf = (of: Element | null): Node[] =>
  [...(of?.children ?? [])].map((each) => each.cloneNode(true));

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  classes: string,
  content: readonly (Node | string)[],
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  if (classes !== '') made.className = classes;
  made.append(...content);
  return made;
};
