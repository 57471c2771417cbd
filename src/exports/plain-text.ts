/** Turns the direction of writing; nothing in an attribute or a text field can hold it in. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text for one line of an attribute, a citation or a file: no breaks, no hidden controls. */
export const plainText = (text: string): string =>
  text.replace(BIDI, '').replace(/\s+/gu, ' ').trim();

/** The first whole sentences of a text, as many as fit; a first sentence that does not fit is cut. */
export const opening = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('。', length - 1);
  return end < 0 ? `${text.slice(0, length - 1)}…` : text.slice(0, end + 1);
};
