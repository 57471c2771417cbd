/** What every page has for its reader beside its words. Without this script all of it stays hidden. */
import { choose, show, type Setting } from './settings.ts';
import { listen } from './shortcuts.ts';

for (const hidden of document.querySelectorAll<HTMLElement>('[data-comfort]'))
  hidden.hidden = false;
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-set]')) {
  button.addEventListener('click', () => choose(button.dataset['set'] as Setting, button.value));
}
show();
listen();

/** The other language keeps the place: what is filtered or searched for, and where on the page. */
document
  .querySelector<HTMLAnchorElement>('a[data-language]')
  ?.addEventListener('click', (event) => {
    const link = event.currentTarget as HTMLAnchorElement;
    link.search = location.search;
    link.hash = location.hash;
  });
