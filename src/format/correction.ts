import type { Corrected, Correction } from '../domain/correction.ts';
import { isPartial, samePeriod } from '../domain/period.ts';
import { BOUNDS, tidy, type Bound } from '../domain/quantity.ts';
import { parseMeasured, splitStatements, type Measured } from '../domain/release-says.ts';
import { COMPARATORS } from '../domain/target.ts';
import { OUTCOMES, REASONS, type Reason } from '../domain/verdict.ts';
import { parsePrinted } from '../domain/cell.ts';
import type { Language } from './language.ts';
import { verdictText } from './receipt.ts';
import { CHINESE, type Speech } from './speech.ts';

/** The words of corrections, in one language. */
interface CorrectionWords {
  /** What of a figure was corrected. */
  readonly field: Readonly<Record<Corrected, string>>;
  /** What stands where a figure said nothing. */
  readonly nothing: string;
  /** That a whole side of a figure is gone. */
  readonly sideRemoved: (side: string) => string;
  readonly target: (text: string) => string;
  readonly up: (rate: string) => string;
  readonly down: (rate: string) => string;
  /** A rank; among whom is told as the documents print it. */
  readonly rank: (rank: string, among: string) => string;
  readonly completion: (percent: string) => string;
  readonly estimated: string;
  readonly otherMeasure: string;
  /** Facts in a row, and facts in brackets behind a number. */
  readonly join: (said: readonly string[]) => string;
  readonly aside: (notes: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, CorrectionWords>> = {
  zh: {
    field: {
      value: '报告的数',
      growth: '增速',
      rank: '位次',
      completion: '完成率',
      target: '目标',
      verdict: '判断',
      removed: '删去',
    },
    nothing: '没有',
    sideRemoved: (side) => `${side}删去`,
    target: (text) => `目标${text}`,
    up: (rate) => `增长${rate}`,
    down: (rate) => `下降${rate}`,
    rank: (rank, among) => `${among}第${rank}`,
    completion: (percent) => `完成率${percent}`,
    estimated: '预计',
    otherMeasure: '口径不同',
    join: (said) => said.join('，'),
    aside: (notes) => `（${notes.join('，')}）`,
  },
  en: {
    field: {
      value: 'reported figure',
      growth: 'growth rate',
      rank: 'rank',
      completion: 'completion rate',
      target: 'target',
      verdict: 'verdict',
      removed: 'removed',
    },
    nothing: 'nothing',
    sideRemoved: (side) => `${side} removed`,
    target: (text) => `target ${text}`,
    up: (rate) => `up ${rate}`,
    down: (rate) => `down ${rate}`,
    rank: (rank, among) => `ranked no. ${rank}${among === '' ? '' : ` (${among})`}`,
    completion: (percent) => `completion rate ${percent}`,
    estimated: 'estimated',
    otherMeasure: 'different measure',
    join: (said) => said.join(', '),
    aside: (notes) => ` (${notes.join(', ')})`,
  },
};

/** What a correction is of, beside the name of its indicator. */
export const correctedWord = (
  { figure, field: name }: Pick<Correction, 'figure' | 'field'>,
  { language }: Speech = CHINESE,
): string => {
  const { field } = WORDS[language];
  const side = figure.endsWith('.target') ? field.target : field.value;
  if (name === 'value') return side;
  return name === 'removed' ? WORDS[language].sideRemoved(side) : field[name];
};

/** Before and after of a correction in words; what is only said of one of them has its own. */
export const correctionTexts = (
  { field, before, after, year }: Pick<Correction, 'field' | 'before' | 'after' | 'year'>,
  speech: Speech = CHINESE,
): {
  readonly before: string;
  readonly after: string;
} => {
  const words = WORDS[speech.language];
  if (field !== 'removed') {
    // A period is told where it is not the year that everybody thinks of, or where it was changed.
    const [from, to] = [before, after].map((said) => parseMeasured(said)?.period);
    const usual = from && to && !samePeriod(from, to) ? undefined : year;
    const text = (said: string) =>
      said === '' ? words.nothing : saidText(field, said, usual, speech);
    return { before: text(before), after: text(after) };
  }
  const said = [...splitStatements(before)].map(([name, each]) =>
    saidText(name, each, year, speech),
  );
  return { before: words.join(said), after: words.field.removed };
};

const saidText = (
  field: Exclude<Corrected, 'removed'>,
  said: string,
  year: number | undefined,
  speech: Speech,
): string => {
  const words = WORDS[speech.language];
  switch (field) {
    case 'value':
      return valueText(said, year, speech);
    case 'target':
      return words.target(valueText(said, year, speech));
    case 'growth':
      return growthText(said, speech);
    case 'rank': {
      const [, rank, among] = /^(\d+) (.*?)(?: \d{4}\S*)?$/u.exec(said) ?? [];
      return rank === undefined ? said : words.rank(rank, among ?? '');
    }
    case 'completion':
      return words.completion(`${said}%`);
    case 'verdict': {
      const [outcome, reason] = said.split(' ');
      const known = OUTCOMES.find((each) => each === outcome);
      const why = REASONS.find((each) => each === reason);
      return known
        ? verdictText({ outcome: known, ...(why ? { reason: why } : {}) }, speech)
        : said;
    }
  }
};

/** A result without a figure is named as its verdict would be. */
const WITHOUT_FIGURE: ReadonlyMap<string, Reason> = new Map([
  ['silent', 'notReported'],
  ['assertion', 'claimedWithoutFigure'],
  ['deferred', 'deferred'],
]);

const valueText = (said: string, year: number | undefined, speech: Speech): string => {
  const words = WORDS[speech.language];
  const measured = parseMeasured(said);
  if (!measured) {
    const reason = WITHOUT_FIGURE.get(said);
    return reason ? speech.words.reason[reason] : said;
  }
  const { period, estimated, other, parts } = measured;
  const notes = [
    ...(parts ? [parts.join(speech.words.plus)] : []),
    ...(period.year !== year || isPartial(period) ? [speech.period(period)] : []),
    ...(estimated ? [words.estimated] : []),
    ...(other ? [words.otherMeasure] : []),
  ];
  return numberText(measured, speech) + (notes.length > 0 ? words.aside(notes) : '');
};

const isBound = (how: string): how is Bound => BOUNDS.some((known) => known === how);

const numberText = ({ how, value, upTo, decimals, unit }: Measured, speech: Speech): string => {
  const number = { value: tidy(value), decimals, unit, ...(upTo === undefined ? {} : { upTo }) };
  if (isBound(how)) return speech.quantity({ ...number, bound: how });
  const comparator = COMPARATORS.find((known) => known === how) ?? 'exactly';
  return speech.target({ ...number, comparator });
};

const growthText = (said: string, speech: Speech): string => {
  const [number = '', qualified] = said.split(' ').reverse();
  const printed = parsePrinted(number);
  if (!printed) return said;
  const bound = BOUNDS.find((known) => known === qualified) ?? 'exact';
  const rate = { ...printed, value: Math.abs(printed.value), unit: '%', bound };
  const { up, down } = WORDS[speech.language];
  return (printed.value < 0 ? down : up)(speech.quantity(rate));
};
