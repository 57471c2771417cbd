/** Copy buttons: each copies the field that it names and says so. Without this script none is shown. */

// Nothing is imported, so that this stays small enough to stand in the page.
const WORDS =
  document.documentElement.lang === 'en'
    ? {
        copied: 'Copied',
        colon: ': ',
        failed: 'Could not copy. The text is selected; press Ctrl+C, or press and hold to copy it.',
      }
    : {
        copied: '已复制',
        colon: '：',
        failed: '没能复制。文字已经选中，请按 Ctrl+C 或长按复制。',
      };

const news = document.querySelector('[data-copied]');

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const field = document.getElementById(button.dataset['copies'] ?? '');
  const word = button.querySelector('span');
  if (!(field instanceof HTMLTextAreaElement) || !word) continue;
  const before = word.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copy(field);
    word.textContent = copied ? WORDS.copied : before;
    say(copied ? `${WORDS.copied}${WORDS.colon}${nameOf(field)}` : WORDS.failed);
  });
  button.addEventListener('blur', () => {
    word.textContent = before;
  });
}

/** Through the clipboard where the browser allows it, else as a reader would: select and copy. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    const focused = document.activeElement;
    field.select();
    const copied = document.execCommand('copy');
    if (copied && focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}

/** Emptied first, so that the same words are spoken again. */
function say(words: string): void {
  if (!news) return;
  news.textContent = '';
  requestAnimationFrame(() => {
    news.textContent = words;
  });
}

function nameOf(field: HTMLTextAreaElement): string {
  return field.labels[0]?.textContent.trim() ?? '';
}

export {};
