import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Faults } from './fault.ts';

/**
 * Characters that reorder the text around them. A document has no use for them, but a forged table
 * could show digits in another order than it holds them: they are made visible.
 */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const OTHER_CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;

/** What a program writes in place of bytes that it cannot read. */
const LOST = '\uFFFD';

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** The line in which an offset of a text lies, from 1. */
export const lineOf = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** Makes control characters visible, so that they are inert wherever the text is shown. */
export const showControls = (text: string): string =>
  text.replace(BIDI_CONTROL, codePoint).replace(OTHER_CONTROL, codePoint);

/**
 * Reads a UTF-8 file of the data folder, with or without a byte-order mark.
 * @returns `undefined` after reporting a missing file or another encoding.
 */
export const readText = (root: string, file: string, faults: Faults): string | undefined => {
  const full = path.join(root, file);
  if (!existsSync(full)) {
    faults.add({
      file,
      problem: 'is missing',
      remedy: 'create it; data/README.md shows what belongs in it',
    });
    faults.lose(file);
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
    if (text.includes(LOST)) {
      faults.add({
        file,
        line: lineOf(text, text.indexOf(LOST)),
        problem: `holds ${LOST} where a character was lost by an earlier conversion`,
        remedy: 'copy the words from the document again, and save as UTF-8',
      });
    }
    return showControls(text.replaceAll('\r\n', '\n'));
  } catch {
    faults.add({
      file,
      problem: 'is not UTF-8',
      remedy: 'save it again as UTF-8 (in Excel: “CSV UTF-8”)',
    });
    faults.lose(file);
    return undefined;
  }
};
