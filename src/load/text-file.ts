import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8, utf8OrGb18030 } from './encoding.ts';
import type { Faults } from './fault.ts';

/**
 * Characters that reorder the text around them. A document has no use for them, but a forged table
 * could show digits in another order than it holds them: they are made visible.
 */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const OTHER_CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;

/**
 * What a program writes in place of bytes that it cannot read, and signs for private use, which
 * print nothing in particular: both stand where a character was.
 */
const LOST = /[\uFFFD\uE000-\uF8FF]/u;
const UNPRINTABLE = /[\uE000-\uF8FF]/gu;

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** The line in which an offset of a text lies, from 1. */
export const lineOf = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** Makes control characters visible, so that they are inert wherever the text is shown. */
export const showControls = (text: string): string =>
  text.replace(BIDI_CONTROL, codePoint).replace(OTHER_CONTROL, codePoint);

/** How the bytes of a file become text, and what to say where they do not. */
export interface Reading {
  readonly decode: (bytes: Uint8Array) => string | undefined;
  readonly problem: string;
  readonly remedy: string;
}

export const AS_UTF8: Reading = {
  decode: utf8,
  problem: 'is not UTF-8',
  remedy: 'save it again as UTF-8',
};

/** For tables, which come out of spreadsheets. */
export const AS_TABLE: Reading = {
  decode: utf8OrGb18030,
  problem: 'is not UTF-8, nor GB18030',
  remedy: 'save it again as UTF-8 (in Excel: “CSV UTF-8”)',
};

/**
 * Reads a text file of the data folder, with line ends of any system and control characters shown.
 * @returns `undefined` after reporting a missing file or another encoding.
 */
export const readText = (
  root: string,
  file: string,
  faults: Faults,
  { decode, problem, remedy }: Reading = AS_UTF8,
): string | undefined => {
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
  const text = decode(readFileSync(full))?.replace(/\r\n?/gu, '\n');
  if (text === undefined) {
    faults.add({ file, problem, remedy });
    faults.lose(file);
    return undefined;
  }
  const lost = LOST.exec(text);
  if (lost) {
    faults.add({
      file,
      line: lineOf(text, lost.index),
      problem: `holds ${lost[0].replace(UNPRINTABLE, codePoint)} where a character was lost by an earlier conversion`,
      remedy: 'copy the words from the document again, and save as UTF-8',
    });
  }
  return showControls(text);
};
