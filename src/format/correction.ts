import type { Corrected, Correction } from '../domain/correction.ts';
import { isPartial, samePeriod } from '../domain/period.ts';
import { BOUNDS, tidy, type Bound } from '../domain/quantity.ts';
import { parseMeasured, splitStatements, type Measured } from '../domain/release-says.ts';
import { COMPARATORS } from '../domain/target.ts';
import { OUTCOMES, REASONS } from '../domain/verdict.ts';
import { parsePrinted } from '../domain/cell.ts';
import { periodText, quantityText, targetText } from './number.ts';
import { verdictText } from './receipt.ts';
import { REASON_WORD } from './words.ts';

/** What a correction is of, beside the name of its indicator. */
export const correctedWord = ({ figure, field }: Pick<Correction, 'figure' | 'field'>): string => {
  if (field !== 'value') return FIELD_WORD[field];
  return figure.endsWith('.target') ? FIELD_WORD.target : FIELD_WORD.value;
};
const FIELD_WORD: Readonly<Record<Corrected, string>> = {
  value: '报告的数',
  growth: '增速',
  rank: '位次',
  completion: '完成率',
  target: '目标',
  verdict: '判断',
  removed: '删去',
};

/** Before and after of a correction in words; what is only said of one of them has its own. */
export const correctionTexts = ({
  field,
  before,
  after,
  year,
}: Pick<Correction, 'field' | 'before' | 'after' | 'year'>): {
  readonly before: string;
  readonly after: string;
} => {
  if (field !== 'removed') {
    // A period is told where it is not the year that everybody thinks of, or where it was changed.
    const [from, to] = [before, after].map((said) => parseMeasured(said)?.period);
    const usual = from && to && !samePeriod(from, to) ? undefined : year;
    const text = (said: string) => (said === '' ? '没有' : saidText(field, said, usual));
    return { before: text(before), after: text(after) };
  }
  const said = [...splitStatements(before)].map(([name, each]) => saidText(name, each, year));
  return { before: said.join('，'), after: '删去' };
};

const saidText = (
  field: Exclude<Corrected, 'removed'>,
  said: string,
  year: number | undefined,
): string => {
  switch (field) {
    case 'value':
      return valueText(said, year);
    case 'target':
      return `目标${valueText(said, year)}`;
    case 'growth':
      return growthText(said);
    case 'rank':
      return said.replace(/^(\d+) (.*?)(?: \d{4}\S*)?$/u, (_, rank, among) => `${among}第${rank}`);
    case 'completion':
      return `完成率${said}%`;
    case 'verdict': {
      const [outcome, reason] = said.split(' ');
      const known = OUTCOMES.find((each) => each === outcome);
      const why = REASONS.find((each) => each === reason);
      return known ? verdictText({ outcome: known, ...(why ? { reason: why } : {}) }) : said;
    }
  }
};

/** A result without a figure is named as its verdict would be. */
const WITHOUT_FIGURE: Readonly<Record<string, string>> = {
  silent: REASON_WORD.notReported,
  assertion: REASON_WORD.claimedWithoutFigure,
  deferred: REASON_WORD.deferred,
};

const valueText = (said: string, year: number | undefined): string => {
  const measured = parseMeasured(said);
  if (!measured) return WITHOUT_FIGURE[said] ?? said;
  const { period, estimated, other, parts } = measured;
  const notes = [
    ...(parts ? [parts.join('＋')] : []),
    ...(period.year !== year || isPartial(period) ? [periodText(period)] : []),
    ...(estimated ? ['预计'] : []),
    ...(other ? [REASON_WORD.differentMeasure] : []),
  ];
  return numberText(measured) + (notes.length > 0 ? `（${notes.join('，')}）` : '');
};

const isBound = (how: string): how is Bound => BOUNDS.some((known) => known === how);

const numberText = ({ how, value, upTo, decimals, unit }: Measured): string => {
  const number = { value: tidy(value), decimals, unit, ...(upTo === undefined ? {} : { upTo }) };
  if (isBound(how)) return quantityText({ ...number, bound: how });
  const comparator = COMPARATORS.find((known) => known === how) ?? 'exactly';
  return targetText({ ...number, comparator });
};

const growthText = (said: string): string => {
  const [number = '', qualified] = said.split(' ').reverse();
  const printed = parsePrinted(number);
  if (!printed) return said;
  const bound = BOUNDS.find((known) => known === qualified) ?? 'exact';
  const rate = { ...printed, value: Math.abs(printed.value), unit: '%', bound };
  return (printed.value < 0 ? '下降' : '增长') + quantityText(rate);
};
