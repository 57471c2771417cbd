/** What the search page loads when somebody searches: the engine, the records, the list of results. */
import { engineOf, type Hit } from '../search/engine.ts';
import type { Piece } from '../search/marks.ts';
import type { Query } from '../search/query.ts';
import { KINDS, type SearchRecord } from '../search/record.ts';

/** Loads the records of an address and prepares their search. */
export async function searchIn(address: string): Promise<(query: Query) => readonly Hit[]> {
  const module = (await import(/* @vite-ignore */ address)) as { default: SearchRecord[] };
  return engineOf(module.default);
}

/** Built from texts alone: nothing that stands in the data or was typed becomes markup. */
export function rowOf({ kind, exact, title, line, href, sentence }: Hit): HTMLElement {
  const link = element('a', bdi(title));
  link.href = href;
  const where = element('p', `${exact ? '' : '相近 · '}${KINDS[kind]} · `, bdi(line));
  where.className = 'quiet';
  const item = element('li', link, where);
  if (sentence) {
    const words = element('p', sentence.side ? `${sentence.side}：` : '', bdi(sentence.pieces));
    words.className = 'short';
    if (sentence.english) words.lang = 'en';
    item.append(words);
  }
  return item;
}

function bdi(pieces: readonly Piece[]): HTMLElement {
  return element(
    'bdi',
    ...pieces.map(({ text, marked }) => (marked ? element('mark', text) : text)),
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
