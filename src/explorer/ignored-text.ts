import type { Ignored } from './query.ts';
import { tidy } from './state.ts';
import type { IgnoredWords } from './words.ts';

/** A sentence about something in the address; `shown` is what it quotes, to be set apart as text. */
export interface Told {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

/** More than these would be a wall of words. */
const MOST = 5;
/** Enough to recognise what was typed. */
const SHOWN = 24;

const brief = (text: string): string => {
  const letters = [...tidy(text.slice(0, 400))];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
};

const told = ({ why, name, value }: Ignored, words: IgnoredWords): Told => {
  const of = words.names[name] ?? '';
  const quoting = ([before, after]: readonly [string, string], text: string): Told => ({
    ...{ before, shown: brief(text), after },
  });
  switch (why) {
    case 'unknownName':
      return quoting(words.unknownName, name);
    case 'unknownValue':
      return quoting(words.unknownValue(of), value);
    case 'givenTwice':
      return quoting(words.givenTwice(of), value);
    case 'notOffered':
    case 'tooLong':
      return { before: words[why], shown: '', after: '' };
  }
};

/** What was not followed, a few in words and the rest as a count. */
export const ignoredText = (
  ignored: readonly Ignored[],
  words: IgnoredWords,
): { told: Told[]; others: number } => ({
  told: ignored.slice(0, MOST).map((each) => told(each, words)),
  others: Math.max(0, ignored.length - MOST),
});
