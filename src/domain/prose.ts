/**
 * Prose that cites figures. No figure is typed into prose: it writes `{target 53.2}` and the page
 * prints what the data hold, with a link to the quote.
 */

/** A reference to a figure or a count, e.g. `{ name: 'result', of: '53.2' }`. */
export interface Token {
  readonly name: string;
  readonly of: string;
}

const TOKEN = /\{([a-zA-Z]+) ([^{}\s]+)\}/u;

/** Text and tokens in their order. */
export const parseProse = (prose: string): readonly (string | Token)[] => {
  const parts: (string | Token)[] = [];
  let rest = prose;
  for (let match = TOKEN.exec(rest); match; match = TOKEN.exec(rest)) {
    if (match.index > 0) parts.push(rest.slice(0, match.index));
    parts.push({ name: match[1] ?? '', of: match[2] ?? '' });
    rest = rest.slice(match.index + match[0].length);
  }
  if (rest !== '') parts.push(rest);
  return parts;
};

export const tokensIn = (prose: string): readonly Token[] =>
  parseProse(prose).filter((part) => typeof part !== 'string');

/** What holds digits but is no figure: a year with 年, a control character made visible. */
const NO_FIGURE = /\d{4}年|⟨U\+[\dA-F]+⟩/gu;

/** Digits that stand in prose outside a token, those of Chinese keyboards (２０) included. */
export const typedFigures = (prose: string): readonly string[] =>
  parseProse(prose)
    .filter((part) => typeof part === 'string')
    .flatMap((text) => text.replace(NO_FIGURE, '').match(/\p{Nd}+(?:\.\p{Nd}+)?/gu) ?? []);
