import type { Comparison } from '../domain/comparison.ts';
import { ELLIPSIS, locate, squeeze } from '../domain/evidence.ts';
import { summarise, verdictsOf } from '../domain/summary.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import { OUTCOME_WORD } from './words.ts';

/** What came of a task in one line, e.g. “5个目标，1个超额、1个未达标、3个无法判断。” or “绿道，达标。”. */
export const taskHeadline = (comparisons: readonly Comparison[]): string => {
  const { targets, outcomes } = summarise(verdictsOf(comparisons));
  const [only] = comparisons;
  if (!only) return '没有可以核对的数。';
  if (targets === 1) return `${only.indicator.label}，${OUTCOME_WORD[only.verdict.outcome]}。`;
  const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  return counts.length === 1
    ? `${targets}个目标，都${OUTCOME_WORD[counts[0] ?? 'undetermined']}。`
    : `${targets}个目标，${counts.map((outcome) => `${outcomes[outcome]}个${OUTCOME_WORD[outcome]}`).join('、')}。`;
};

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
