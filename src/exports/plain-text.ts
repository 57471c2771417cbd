/** Turns the direction of writing; nothing in an attribute or a text field can hold it in. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text for one line of an attribute, a citation or a file: no breaks, no hidden controls. */
export const plainText = (text: string): string =>
  text.replace(BIDI, '').replace(/\s+/gu, ' ').trim();

/** A text that is too long with its end cut off: at a space, where the cut would tear a word. */
export const shortened = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1);
  const isTorn = /\w\w/u.test(text.slice(length - 2, length));
  return `${(isTorn ? short.replace(/\s\S*$/u, '') : short).trimEnd()}…`;
};

/** Where a sentence ends: a Chinese one anywhere, an English one before a space, but not after “no.”. */
const ENDS = /。|(?<!\bno)\.(?= )/giu;

/** The first whole sentences of a text, as many as fit; a first sentence that does not fit is cut. */
export const opening = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = [...text.matchAll(ENDS)]
    .map(({ index }) => index + 1)
    .filter((each) => each <= length)
    .at(-1);
  return end === undefined ? shortened(text, length) : text.slice(0, end);
};
