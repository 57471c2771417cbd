import type { Comparison } from '../domain/comparison.ts';
import { ELLIPSIS, locate, squeeze } from '../domain/evidence.ts';
import { summarise, verdictsOf } from '../domain/summary.ts';
import type { Task } from '../domain/task.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import { counted, listed } from './count.ts';
import type { Language } from './language.ts';
import { CHINESE, type Speech } from './speech.ts';

/** What a target is called in its task: two of one indicator are told apart by what they promise. */
export const targetName = (
  { target, indicator }: Comparison,
  among: readonly Comparison[],
  speech: Speech = CHINESE,
): string => {
  const isAlone = among.filter((each) => each.target.indicator === target.indicator).length === 1;
  const promise = speech.target(target);
  const beside = speech.language === 'zh' ? `（${promise}）` : ` (${promise})`;
  return speech.label(indicator) + (isAlone ? '' : beside);
};

interface HeadlineWords {
  readonly nothing: string;
  readonly one: (label: string, outcome: string) => string;
  readonly all: (targets: number, outcome: string) => string;
  readonly mixed: (
    targets: number,
    counts: readonly { readonly count: number; readonly word: string }[],
  ) => string;
}

const WORDS: Readonly<Record<Language, HeadlineWords>> = {
  zh: {
    nothing: '没有可以核对的数。',
    one: (label, outcome) => `${label}，${outcome}。`,
    all: (targets, outcome) => `${targets}个目标，都${outcome}。`,
    mixed: (targets, counts) =>
      `${targets}个目标，${counts.map(({ count, word }) => `${count}个${word}`).join('、')}。`,
  },
  en: {
    nothing: 'No number that can be checked.',
    one: (label, outcome) => `${label}: ${outcome.toLowerCase()}.`,
    all: (targets, outcome) =>
      `${counted(targets, 'target')}, ${targets === 2 ? 'both' : 'all'} ${outcome.toLowerCase()}.`,
    mixed: (targets, counts) =>
      `${counted(targets, 'target')}: ${listed(counts.map(({ count, word }) => `${count} ${word.toLowerCase()}`))}.`,
  },
};

/** What came of a task in one line, e.g. “5个目标，1个超额、1个未达标、3个无法判断。” or “绿道，达标。”. */
export const taskHeadline = (
  comparisons: readonly Comparison[],
  speech: Speech = CHINESE,
): string => {
  const { targets, outcomes } = summarise(verdictsOf(comparisons));
  const { outcome: word } = speech.words;
  const words = WORDS[speech.language];
  const [only] = comparisons;
  if (!only) return words.nothing;
  if (targets === 1) return words.one(speech.label(only.indicator), word[only.verdict.outcome]);
  const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  return counts.length === 1
    ? words.all(targets, word[counts[0] ?? 'undetermined'])
    : words.mixed(
        targets,
        counts.map((outcome) => ({ count: outcomes[outcome], word: word[outcome] })),
      );
};

/** A task as English pages name it, e.g. “Task 74: Add 350,000 m² of green space”. */
export const taskNameEn = ({ no, titleEn }: Pick<Task, 'no' | 'titleEn'>): string =>
  titleEn === undefined ? `Task ${no}` : `Task ${no}: ${titleEn}`;

/** Characters that are kept on both sides of a quote, up to the nearest punctuation. */
const AROUND = 30;

/** The sentence around a quote, with marks of omission where the text goes on. */
export const excerpt = (text: string, quote: string): string => {
  const squeezed = squeeze(text);
  const [found] = locate(quote, text) ?? [];
  if (!found) return squeezed;
  const end = locate(quote, text)?.at(-1)?.end ?? found.end;
  const before = squeezed.slice(Math.max(0, found.start - AROUND), found.start);
  const after = squeezed.slice(end, end + AROUND);
  const from =
    found.start <= AROUND ? 0 : found.start - before.length + before.search(/[,，;；。]/u) + 1;
  const stop = after.search(/[,，;；。][^,，;；。]*$/u);
  const to = end + AROUND >= squeezed.length ? squeezed.length : end + Math.max(stop, 0);
  return (
    (from > 0 ? ELLIPSIS : '') + squeezed.slice(from, to) + (to < squeezed.length ? ELLIPSIS : '')
  );
};
