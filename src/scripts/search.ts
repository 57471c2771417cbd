/**
 * The search page: what is asked stands in the address, so that it can be sent and gone back to.
 * Index and engine are loaded when somebody turns to the field, or comes with a question.
 */
import { LONGEST, readQuery, type Query } from '../search/query.ts';
import type { Hit } from '../search/engine.ts';

/** Waits while somebody types; browsers allow about three changes of the address a second. */
const PAUSE = 250;
/** Results that are shown at once. */
const PORTION = 20;

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
  const tell = (words: string) => {
    news.textContent = words;
  };
  // A browser asks only once for a script that did not come, so there is no second try on a page.
  let loading: ReturnType<typeof loadSearch> | undefined;
  const load = () => (loading ??= loadSearch(form.dataset['search'] ?? ''));

  /** Only the newest question is answered. */
  let newest: Query | undefined;

  async function answer(query: Query): Promise<void> {
    newest = query;
    list.replaceChildren();
    more.hidden = true;
    if (query.tokens.length === 0) {
      tell(query.text === '' ? '' : '这里没有可以搜的字。请写汉字、字母或数字。');
      return;
    }
    tell('正在取索引……');
    const loaded = await load().catch(() => undefined);
    if (newest !== query) return;
    if (!loaded) {
      tell('索引没有取到。请检查网络，再重新打开这一页；下面几处不用搜索也能进去。');
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
    tell(summary(query, hits));
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
    if (query.text !== newest?.text || query.wasCut) void answer(query);
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

async function loadSearch(address: string) {
  const { rowOf, searchIn } = await import('./search-results.ts');
  return { rowOf, search: await searchIn(address) };
}

function inAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function summary({ text, wasCut }: Query, hits: readonly Hit[]): string {
  const exact = hits.filter((hit) => hit.exact).length;
  const near = hits.length - exact;
  const cut = wasCut ? `写得太长，只搜前${LONGEST}个字。` : '';
  if (hits.length === 0) return `${cut}没有搜到“${text}”。换个说法，或者从下面几处进去。`;
  if (exact === 0) return `${cut}没有完全一样的，相近的有${near}处。`;
  return `${cut}搜到${exact}处${near > 0 ? `，另有${near}处相近` : ''}。`;
}
