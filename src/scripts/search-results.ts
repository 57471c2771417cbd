/** What the search page loads when somebody searches: the engine, and the list of results. */
import { languageRuns } from '../format/language-runs.ts';
import type { Hit } from '../search/engine.ts';
import type { Piece } from '../search/marks.ts';
import { searchWords } from '../search/words.ts';
import { pageLanguage } from './language.ts';

export { engineOf } from '../search/engine.ts';

const words = searchWords(pageLanguage);

/** Built from texts alone: nothing that stands in the data or was typed becomes markup. */
export function rowOf({ kind, exact, title, line, href, sentence }: Hit): HTMLElement {
  const link = element('a', bdi(title));
  link.href = href;
  const where = element('p', `${exact ? '' : words.near}${words.kind[kind]} · `, bdi(line));
  where.className = 'quiet';
  const item = element('li', link, where);
  if (sentence) {
    const { side, pieces, lang } = sentence;
    const held = bdi(pieces, lang);
    const shown = element('p', side ? side + words.colon : '', held);
    shown.className = 'short';
    item.append(shown);
  }
  return item;
}

/** Text in a box of its own, so that it turns nothing around it. */
function bdi(pieces: readonly Piece[], lang?: string): HTMLElement {
  const box = element(
    'bdi',
    ...pieces.flatMap(({ text, marked }) => {
      const inside = lang === undefined ? spoken(text) : [text];
      return marked ? [element('mark', ...inside)] : inside;
    }),
  );
  if (lang !== undefined) box.lang = lang;
  return box;
}

/** Chinese words on an English page say that they are Chinese. */
function spoken(text: string): readonly (Node | string)[] {
  if (pageLanguage === 'zh') return [text];
  return languageRuns(text).map((run) => {
    if (!run.isChinese) return run.text;
    const span = element('span', run.text);
    span.lang = 'zh-CN';
    return span;
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
