import { tidy } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import type { Arithmetic, Verdict } from '../domain/verdict.ts';
import { plain, quantityText } from './number.ts';
import { OUTCOME_WORD, REASON_SENTENCE, REASON_WORD, RELATION_SIGN } from './words.ts';

const partsText = ({ parts, reported }: Arithmetic): string =>
  parts
    ? `${parts.join('＋')}＝${plain({ value: tidy(reported.value), decimals: reported.decimals })}；`
    : '';

/** The arithmetic in words, e.g. “8＋44＝52；52个 ＝ 52个”. */
export const arithmeticText = (arithmetic: Arithmetic): string => {
  const { reported, promised, relation, readings } = arithmetic;
  const compared = `${quantityText(reported)} ${RELATION_SIGN[relation]} ${quantityText(promised)}`;
  const read = readings
    ? `；从严读${OUTCOME_WORD[readings.strict]}，从宽读${OUTCOME_WORD[readings.lenient]}`
    : '';
  return partsText(arithmetic) + compared + read;
};

/** A verdict in two words, e.g. “达标” or “无法判断 · 口径不同”. */
export const verdictText = ({ outcome, reason }: Pick<Verdict, 'outcome' | 'reason'>): string =>
  reason ? `${OUTCOME_WORD[outcome]} · ${REASON_WORD[reason]}` : OUTCOME_WORD[outcome];

/** The receipt in a line: the arithmetic, or why there is none. */
export const receiptText = ({ arithmetic, reason }: Verdict, result?: Result): string => {
  if (arithmetic) return arithmeticText(arithmetic);
  if (result?.kind !== 'other') return reason ? REASON_SENTENCE[reason] : '';
  const { parts, quantity, note } = result;
  return parts ? `${parts.join('＋')}＝${quantityText(quantity)}。${note}` : note;
};
