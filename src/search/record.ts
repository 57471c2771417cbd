import type { Spelt } from './spelling.ts';

/** What a search can find, in the order in which the kinds are told. */
export const KINDS = [
  'history',
  'comparison',
  'goal',
  'achievement',
  'task',
  'story',
  'source',
  'bureau',
  'theme',
] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of text as the site prints it. */
export interface Passage extends Spelt {
  /** What it is: 目标, 报告, 注. Nothing where the title says it. */
  readonly side?: string;
  /** The page and place where it stands; nothing where that is the place of its record. */
  readonly href?: string;
  /** The value of `lang` where it is not in the language of the page. */
  readonly lang?: string;
}

/**
 * One thing that can be found. All that is searched is shown: a reader sees why it was found.
 * Addresses begin with the base of the site.
 */
export interface SearchRecord {
  readonly kind: Kind;
  readonly title: string;
  /** How the name that the title begins with is typed in pinyin: a syllable for each letter of it. */
  readonly pinyin?: string;
  /** Where it belongs, and what came of it: 2023年 · 第40题 · 超额. */
  readonly line: string;
  readonly href: string;
  readonly passages: readonly Passage[];
}
