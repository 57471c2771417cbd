/**
 * The buttons of letters: one copies, one prints that letter alone. Without this script none is
 * shown; the letter can still be selected, printed and saved.
 */
import { pageLanguage } from './language.ts';

const WORDS = {
  zh: {
    copied: (name: string) => `已复制：${name}`,
    failed: '没能复制。文字已经选中，请按 Ctrl+C 或长按复制。',
  },
  en: {
    copied: (name: string) => `Copied: ${name}`,
    failed: 'It could not be copied. The text is selected: press Ctrl+C, or press and hold it.',
  },
}[pageLanguage];
const news = document.querySelector('[data-told]');
const letters = [...document.querySelectorAll<HTMLDetailsElement>('details.letter')];

for (const letter of letters) {
  const text = letter.querySelector('article');
  const name = letter.querySelector('summary')?.textContent.trim() ?? '';
  if (!text) continue;
  offer(letter, 'copy', async () => say((await copy(text)) ? WORDS.copied(name) : WORDS.failed));
  offer(letter, 'print', () => {
    printAlone(letter);
  });
}

unfoldAsked();
addEventListener('hashchange', unfoldAsked);

function offer(letter: HTMLElement, what: string, does: () => unknown): void {
  const button = letter.querySelector<HTMLButtonElement>(`[data-does="${what}"]`);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', does);
}

/** The same text as in the file to download. */
async function copy(letter: Element): Promise<boolean> {
  const lines = [...letter.children].map(({ textContent }) => textContent.trim());
  try {
    await navigator.clipboard.writeText(lines.join('\n\n'));
    return true;
  } catch {
    getSelection()?.selectAllChildren(letter);
    return document.execCommand('copy');
  }
}

/** Paper shows what is unfolded, so the others are folded until it is printed. */
function printAlone(letter: HTMLDetailsElement): void {
  const others = letters.filter((other) => other !== letter && other.open);
  for (const other of others) other.open = false;
  addEventListener(
    'afterprint',
    () => {
      for (const other of others) other.open = true;
    },
    { once: true },
  );
  print();
}

/** Who follows a link to a letter wants to read it. */
function unfoldAsked(): void {
  const asked = letters.find(({ id }) => `#${id}` === location.hash);
  if (asked) asked.open = true;
}

/** Emptied first, so that the same words are spoken again. */
function say(words: string): void {
  if (!news) return;
  news.textContent = '';
  requestAnimationFrame(() => {
    news.textContent = words;
  });
}
