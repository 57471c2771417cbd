import { choose, chosen, resize, turn } from './settings.ts';

const follow = (selector: string): void =>
  document.querySelector<HTMLAnchorElement>(selector)?.click();

/** What each key does; the page of shortcuts lists the same. */
const KEYS: Readonly<Record<string, () => void>> = {
  '/': () => {
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (field && field.offsetParent) field.focus();
    else follow('a[data-search-page]');
  },
  '?': () => follow('a[data-shortcuts-page]'),
  h: () => follow('.masthead > a'),
  j: () => follow('a[rel~="next"]'),
  k: () => follow('a[rel~="prev"]'),
  e: () => follow('a[data-language]'),
  c: () => document.querySelector<HTMLButtonElement>('button[data-copies="sentence"]')?.click(),
  d: turn,
  '+': () => resize(1),
  '-': () => resize(-1),
};

/** A reader who is writing, or who asks the browser for something, means no shortcut. */
const isOurs = ({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || isComposing) &&
  !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));

/** Keys work unless they were turned off, since software that is spoken to may press them by mistake. */
export function listen(): void {
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (!act || chosen('shortcuts') === 'off' || !isOurs(event)) return;
    event.preventDefault();
    act();
  });
  const box = document.querySelector<HTMLInputElement>('input[data-shortcuts]');
  if (!box) return;
  box.checked = chosen('shortcuts') !== 'off';
  box.addEventListener('change', () => choose('shortcuts', box.checked ? '' : 'off'));
}
