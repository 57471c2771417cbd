import type { Flag } from '../domain/flag.ts';
import type { Comparator } from '../domain/target.ts';
import type { Outcome, Reason, Relation, RuleId } from '../domain/verdict.ts';
import type { Language } from './language.ts';
import { EN } from './words-en.ts';
import { ZH } from './words-zh.ts';

/** The wording of everything that is computed, in one language. */
export interface Words {
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** A task without a testable number is not judged at all. */
  readonly untestable: string;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly reasonSentence: Readonly<Record<Reason, string>>;
  /** A promise whose result stands in no document of the site: not the same as “not reported”. */
  readonly awaiting: string;
  readonly awaitingSentence: string;
  /** What it means to wait for a result, as a sentence of its own. */
  readonly awaitingMeans: string;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly flagSentence: Readonly<Record<Flag, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  /** The rules as they are read aloud, printed on the method page in the order of the engine. */
  readonly rule: Readonly<Record<RuleId, { readonly title: string; readonly text: string }>>;
  /** A count, e.g. 1,096 in English. */
  readonly count: (number: number) => string;
  /** A figure that covers some months alone. */
  readonly inMonths: (months: string, text: string) => string;
  /** A figure that the report itself calls provisional. */
  readonly estimated: (text: string) => string;
  /** A rank; `among` is printed in Chinese alone. */
  readonly ranked: (rank: number, among: string) => string;
  readonly points: (number: string) => string;
  /** What the strict and the lenient reading of 左右 come to. */
  readonly readings: (strict: string, lenient: string) => string;
  /** The signs of a printed sum, and what ends it. */
  readonly plus: string;
  readonly sumIs: string;
  readonly stop: string;
}

const WORDS: Readonly<Record<Language, Words>> = { zh: ZH, en: EN };

export const wordsIn = (language: Language): Words => WORDS[language];

/** Chinese words under the names that tests of the built site use. */
export const REASON_WORD = ZH.reason;
export const AWAITING_WORD = ZH.awaiting;
