/**
 * How the reader likes to read, kept in the browser itself: no cookie, nothing sent. Where nothing
 * can be kept, a choice holds for the page.
 */
export type Setting = 'size' | 'theme' | 'shortcuts';

const SIZES = ['', 'large', 'larger'] as const;
const root = document.documentElement;
const nameOf = (setting: Setting): string => `scorecard-${setting}`;

/** What was chosen; nothing is the browser's own way. */
export function chosen(setting: Setting): string {
  if (setting !== 'shortcuts') return root.dataset[setting] ?? '';
  try {
    return localStorage.getItem(nameOf(setting)) ?? '';
  } catch {
    return root.dataset[setting] ?? '';
  }
}

export function choose(setting: Setting, value: string): void {
  root.dataset[setting] = value;
  try {
    if (value === '') localStorage.removeItem(nameOf(setting));
    else localStorage.setItem(nameOf(setting), value);
  } catch {
    // It holds for this page, then.
  }
  show();
}

/** One step larger or smaller. */
export function resize(step: 1 | -1): void {
  const at = SIZES.findIndex((size) => size === chosen('size'));
  choose('size', SIZES[Math.min(Math.max(at + step, 0), SIZES.length - 1)] ?? '');
}

/** The other one of light and dark, whatever is shown now. */
export function turn(): void {
  const isDark =
    chosen('theme') === 'dark' ||
    (chosen('theme') === '' && matchMedia('(prefers-color-scheme: dark)').matches);
  choose('theme', isDark ? 'light' : 'dark');
}

/** Has the controls and the browser's own bar show what is chosen. */
export function show(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-set]')) {
    const setting = button.dataset['set'] as Setting;
    button.setAttribute('aria-pressed', String(chosen(setting) === button.value));
  }
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['own'] ??= meta.content;
    meta.content = chosen('theme') === '' ? meta.dataset['own'] : paper;
  }
}
