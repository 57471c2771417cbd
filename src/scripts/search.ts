/**
 * The search page: what is asked stands in the address, so that it can be sent and gone back to.
 * Index and engine are loaded when somebody turns to the field, or comes with a question.
 */
import { readQuery, type Query } from '../search/query.ts';
import type { SearchRecord } from '../search/record.ts';
import { searchWords } from '../search/words.ts';
import { pageLanguage } from './language.ts';

/** Waits while somebody types; browsers allow about three changes of the address a second. */
const PAUSE = 250;
/** Results that are shown at once. */
const PORTION = 20;

const words = searchWords(pageLanguage);

const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector('input');
const news = document.querySelector('[data-told]');
const list = document.querySelector<HTMLElement>('[data-found]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

if (form && field && news && list && more) start({ form, field, news, list, more });

interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly news: Element;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

function start({ form, field, news, list, more }: Parts): void {
  const tell = (told: string) => {
    news.textContent = told;
  };
  let loading: ReturnType<typeof loadSearch> | undefined;
  let tries = 0;
  const load = () =>
    (loading ??= loadSearch(form.dataset['search'] ?? '', tries++).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  /** Only the newest question is answered. */
  let newest: Query | undefined;

  /** True where the newest question waits for an index that did not come. */
  let failed = false;

  async function answer(query: Query, insists = false): Promise<void> {
    newest = query;
    failed = false;
    list.replaceChildren();
    more.hidden = true;
    if (query.tokens.length === 0) {
      tell(query.text === '' ? '' : words.nothingToSearch);
      return;
    }
    tell(words.loading);
    const loaded = await load().catch((error: unknown) => {
      // The question stands in the address, so the page comes back with it.
      if (insists && error instanceof EngineMissing) location.reload();
    });
    if (newest !== query) return;
    if (!loaded) {
      failed = true;
      tell(words.failed);
      return;
    }
    const hits = loaded.search(query);
    const show = () => {
      const shown = list.childElementCount;
      const rows = hits.slice(shown, shown + PORTION).map(loaded.rowOf);
      list.append(...rows);
      more.hidden = list.childElementCount >= hits.length;
      return rows[0];
    };
    more.onclick = () => {
      show()?.querySelector('a')?.focus();
    };
    show();
    const exact = hits.filter((hit) => hit.exact).length;
    tell(words.found({ ...query, exact, near: hits.length - exact }));
  }

  /** True while the question in the address is still being typed. */
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(done: boolean): void {
    clearTimeout(timer);
    const query = readQuery(field.value);
    if (query.wasCut) field.value = query.text;
    const { text } = query;
    if (text !== inAddress()) {
      const search = text === '' ? '' : `?${new URLSearchParams({ q: text }).toString()}`;
      // A question that was asked to the end stays behind the back button.
      const keep = !typing && inAddress() !== '';
      history[keep ? 'pushState' : 'replaceState'](null, '', location.pathname + search);
      typing = true;
    }
    if (done) typing = false;
    const again = done && failed;
    if (query.text !== newest?.text || query.wasCut || again) void answer(query, again);
  }

  function readAddress(): void {
    clearTimeout(timer);
    typing = false;
    const query = readQuery(inAddress());
    field.value = query.text;
    void answer(query);
  }

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, false);
  };
  // What is still being composed from Pinyin is no question yet.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wait();
  });
  field.addEventListener('compositionend', wait);
  field.addEventListener('change', () => ask(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  addEventListener('popstate', readAddress);

  form.hidden = false;
  document.querySelector('[data-without-search]')?.remove();
  readAddress();
}

/** The records are there, but not what searches them. */
class EngineMissing extends Error {}

/**
 * A browser never asks twice for a module that did not come. The records therefore have a new address
 * at each try; the engine has only one, so once the records show that the network is back, nothing
 * but opening the page again brings it.
 */
async function loadSearch(address: string, tries: number) {
  const fresh = tries === 0 ? address : `${address}?${tries}`;
  const [engine, { default: records }] = await Promise.all([
    import('./search-results.ts').catch(() => undefined),
    import(/* @vite-ignore */ fresh) as Promise<{ default: SearchRecord[] }>,
  ]);
  if (!engine) throw new EngineMissing();
  return { rowOf: engine.rowOf, search: await engine.engineOf(records) };
}

function inAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}
