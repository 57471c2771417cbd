import { tidy } from '../domain/quantity.ts';
import type { OtherResult, Result } from '../domain/result.ts';
import type { Arithmetic, Verdict } from '../domain/verdict.ts';
import { plain } from './number.ts';
import { CHINESE, type Speech } from './speech.ts';

const partsText = ({ parts, reported }: Arithmetic, { words }: Speech): string =>
  parts
    ? parts.join(words.plus) +
      words.sumIs +
      plain({ value: tidy(reported.value), decimals: reported.decimals }) +
      words.stop
    : '';

/** The arithmetic in words, e.g. “8＋44＝52；52个 ＝ 52个”. */
export const arithmeticText = (arithmetic: Arithmetic, speech: Speech = CHINESE): string => {
  const { reported, promised, relation, readings } = arithmetic;
  const { words, quantity } = speech;
  const compared = `${quantity(reported)} ${words.relation[relation]} ${quantity(promised)}`;
  const read = readings
    ? words.readings(words.outcome[readings.strict], words.outcome[readings.lenient])
    : '';
  return partsText(arithmetic, speech) + compared + read;
};

/** A verdict in two words, e.g. “达标” or “无法判断 · 口径不同”. */
export const verdictText = (
  { outcome, reason }: Pick<Verdict, 'outcome' | 'reason'>,
  { words }: Speech = CHINESE,
): string =>
  reason ? `${words.outcome[outcome]} · ${words.reason[reason]}` : words.outcome[outcome];

/**
 * The receipt in a line: the arithmetic, or why there is none. The note on a figure of something else
 * says so best, but it is curated in Chinese; in another language it has to stand beside the line.
 */
export const receiptText = (
  { arithmetic, reason }: Verdict,
  result?: Result,
  speech: Speech = CHINESE,
): string => {
  if (arithmetic) return arithmeticText(arithmetic, speech);
  const { words, language } = speech;
  const why = reason ? words.reasonSentence[reason] : '';
  if (result?.kind !== 'other') return why;
  return sumOfParts(result, speech) + (language === 'zh' ? result.note : why);
};

/** What a figure of something else was added up from, as a sentence; nothing where it is printed. */
export const sumOfParts = (
  { parts, quantity }: OtherResult,
  { words, language, quantity: text }: Speech = CHINESE,
): string =>
  parts
    ? parts.join(words.plus) + words.sumIs + text(quantity) + (language === 'zh' ? '。' : '. ')
    : '';

/** The note on a result, where the line of the receipt does not hold it already. */
export const noteBeside = (
  result: Result | undefined,
  { language }: Speech = CHINESE,
): string | undefined => (result?.kind === 'other' && language === 'zh' ? undefined : result?.note);
