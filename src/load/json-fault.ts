const TOKEN =
  /\s*(?:(?<string>"(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?<other>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|(?<mark>[{}[\],:]))/y;

/** What may come next, as a state of the reader. */
type Awaited = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Where a text stops being JSON, as an offset: the engine's own message names no line for some faults.
 * @returns the length of the text where it ends too early or is valid.
 */
export const jsonFaultAt = (text: string): number => {
  const open: ('}' | ']')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const afterValue = (): Awaited => (open.length > 0 ? 'commaOrEnd' : 'nothing');

  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.groups;
    const start = at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
    if (!found) return start;
    const { string, mark } = found;
    const takesValue = awaited === 'value' || awaited === 'valueOrEnd';
    const takesEnd = awaited.endsWith('OrEnd');
    const takesKey = awaited === 'key' || awaited === 'keyOrEnd';

    if (mark === '{' && takesValue) {
      open.push('}');
      awaited = 'keyOrEnd';
    } else if (mark === '[' && takesValue) {
      open.push(']');
      awaited = 'valueOrEnd';
    } else if (mark !== undefined && takesEnd && mark === open.at(-1)) {
      open.pop();
      awaited = afterValue();
    } else if (mark === ',' && awaited === 'commaOrEnd') {
      awaited = open.at(-1) === '}' ? 'key' : 'value';
    } else if (mark === ':' && awaited === 'colon') {
      awaited = 'value';
    } else if (string !== undefined && takesKey) {
      awaited = 'colon';
    } else if (mark === undefined && takesValue) {
      awaited = afterValue();
    } else {
      return start;
    }
    at = TOKEN.lastIndex;
  }
};
