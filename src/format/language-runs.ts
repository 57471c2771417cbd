/** A stretch of a text and whether it is Chinese. */
export interface Run {
  readonly text: string;
  readonly isChinese: boolean;
}

/** Chinese characters with the marks and digits between them, e.g. `运河英才` or `“1612”数字`. */
const CHINESE = /\p{Script=Han}(?:[\p{Script=Han}\d“”、…%—-]*\p{Script=Han})?/gu;

/** Splits English that quotes Chinese words, so that each can be marked for fonts and voices. */
export const languageRuns = (text: string): readonly Run[] => {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(CHINESE)) {
    if (index > end) runs.push({ text: text.slice(end, index), isChinese: false });
    runs.push({ text: found, isChinese: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isChinese: false });
  return runs;
};
