/** Chinese names typed with Latin letters: 加装电梯 as jzdt, or as jiazhuangdianti. */
import { fold } from './tokens.ts';

/** A text that can be typed in pinyin, or begins so. */
export interface Spelt {
  readonly text: string;
  /** A syllable for each of its letters, from the first on, with gaps between them. */
  readonly pinyin?: string;
}

/** Fewer letters begin too many names, and are words of their own: RD, IT. */
const FEWEST = 3;

/**
 * The letters of a question that may be pinyin, small and without the gaps and apostrophes that
 * part syllables; nothing where it has anything else, or too little.
 */
export const typedLetters = (question: string): string | undefined => {
  const letters = fold(question)
    .replace(/[\s'’]/gu, '')
    .replaceAll('ü', 'v');
  return letters.length >= FEWEST && /^[a-z]+$/u.test(letters) ? letters : undefined;
};

/** What somebody means who types some letters. */
export interface Meant {
  readonly stretch: string;
  /** How much of all that can be typed so it is, up to 1. */
  readonly share: number;
}

/** The first stretch of a text that these letters spell: by its initials, or by its syllables. */
export const meantIn = ({ text, pinyin }: Spelt, typed: string): Meant | undefined => {
  if (pinyin === undefined) return undefined;
  const syllables = pinyin.split(' ');
  const letters = lettersIn(text);
  for (const start of syllables.keys()) {
    const count = countSpelt(syllables.slice(start), typed, start === 0);
    const [first, last] = [letters[start], letters[start + count - 1]];
    if (count > 0 && first && last) {
      const stretch = text.slice(first.at, last.at + last.letter.length);
      return { stretch, share: count / syllables.length };
    }
  }
  return undefined;
};

/**
 * How many of these syllables are meant; the last may be begun only. One alone says too little, and
 * is often an English word (can, men), so it counts only where the text begins with it.
 */
const countSpelt = (syllables: readonly string[], typed: string, begins: boolean): number => {
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  if (initials.startsWith(typed)) return typed.length;
  let said = '';
  for (const [index, syllable] of syllables.entries()) {
    said += syllable;
    if (said.length >= typed.length)
      return said.startsWith(typed) && (begins || index > 0) ? index + 1 : 0;
  }
  return 0;
};

interface Letter {
  readonly letter: string;
  /** Which of the characters of the text it is, and where in the text it begins. */
  readonly nth: number;
  readonly at: number;
}

/** What is said of a text when it is spelt: its letters, Chinese ones included; no digits or marks. */
export const lettersIn = (text: string): readonly Letter[] => {
  let at = 0;
  return [...text].flatMap((letter, nth) => {
    const place = { letter, nth, at };
    at += letter.length;
    return /\p{L}/u.test(letter) ? [place] : [];
  });
};
