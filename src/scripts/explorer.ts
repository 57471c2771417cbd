/**
 * The list of tasks answers questions. The address holds the question, so that it can be shared and
 * the back button goes through it; without this script the list stands there whole.
 */
import { find } from '../explorer/find.ts';
import { ignoredText } from '../explorer/ignored-text.ts';
import { readQuery, writeQuery, type Ignored } from '../explorer/query.ts';
import { isFiltered, type State } from '../explorer/state.ts';
import { explorerWords } from '../explorer/words.ts';
import { openPanel } from './explorer-panel.ts';
import { openResults } from './explorer-results.ts';
import { offerIn, readCards, readChoices } from './explorer-rows.ts';
import { pageLanguage } from './language.ts';

/** A pause in typing after which the count is spoken. */
const PAUSE = 500;

const words = explorerWords(pageLanguage);

const root = document.querySelector<HTMLElement>('[data-explorer]');
if (root) open(root);

function open(root: HTMLElement): void {
  const choices = readChoices(root);
  const cards = readCards(root, choices);
  const offer = offerIn(choices, root.querySelector('#reading') !== null);
  const results = openResults(root, cards);
  const tally = root.querySelector('[data-tally]');
  const news = root.querySelector('[data-news]');
  const list = root.querySelector<HTMLElement>('[data-ignored]');
  const clear = root.querySelector<HTMLElement>('[data-clear]');
  let speaking: number | undefined;

  let state: State;
  const panel = openPanel(root, choices, (change, isTyping = false) => {
    state = change(state);
    showIgnored([]);
    remember(isTyping);
    speakLater(show());
  });
  addEventListener('popstate', () => speakLater(ask()));

  speak(ask());
  for (const part of root.querySelectorAll<HTMLElement>('[data-panel], [data-bar]')) {
    part.hidden = false;
  }

  /** Takes the question from the address. */
  function ask(): string {
    const read = readQuery(location.search, offer);
    state = read.state;
    const ignored = showIgnored(read.ignored);
    return ignored + show();
  }

  /** Shows the answer and returns it in words. */
  function show(): string {
    const { rows, counts } = find(cards, state);
    panel.show(state, counts);
    results.show(state, rows);
    const filtered = isFiltered(state);
    if (clear) clear.hidden = !filtered;
    const told = words.tally(rows.length, cards.length, filtered);
    if (tally) tally.textContent = told;
    return told;
  }

  function showIgnored(ignored: readonly Ignored[]): string {
    if (!list) return '';
    const { told, others } = ignoredText(ignored, words.ignored);
    const lines = told.map(({ before, shown, after }) => {
      const line = document.createElement('li');
      const held = document.createElement('bdi');
      held.textContent = shown;
      line.append(before, held, after);
      return line;
    });
    const rest = others > 0 ? [words.ignored.others(others)] : [];
    list.replaceChildren(...lines, ...rest.map(asItem));
    list.prepend(...(ignored.length > 0 ? [asItem(words.ignored.heading)] : []));
    list.hidden = ignored.length === 0;
    return ignored.length > 0 ? words.ignored.spoken(ignored.length) : '';
  }

  /** A choice is a step that the back button undoes; letters are not. */
  function remember(isTyping: boolean): void {
    const query = writeQuery(state);
    const address = location.pathname + (query && `?${query}`);
    if (`?${query}` === (location.search || '?')) return;
    try {
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Some browsers refuse too many entries in a short time; the list works without.
    }
  }

  function speakLater(told: string): void {
    clearTimeout(speaking);
    speaking = window.setTimeout(() => speak(told), PAUSE);
  }

  /** What is seen at once is said after a pause; the eye and the ear get it once each. */
  function speak(told: string): void {
    if (news) news.textContent = told;
  }
}

function asItem(told: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = told;
  return item;
}
