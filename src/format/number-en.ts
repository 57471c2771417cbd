import type { Period } from '../domain/period.ts';
import { isPartial } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Comparator, Target } from '../domain/target.ts';
import type { Units } from '../domain/unit.ts';
import { movePoint, withCommas, withoutZeros } from './decimal.ts';
import { plain } from './number.ts';

/**
 * Numbers and periods as an English reader expects them: 7.45 亿美元 is US$745 million. The printed
 * Chinese stays the truth, so a conversion moves the point and rounds nothing.
 */

/** What the English label of a unit says: “RMB 100 million” is RMB, times ten to the eighth. */
interface Label {
  readonly before: string;
  readonly after: string;
  /** The power of ten that the label names, where it names one. */
  readonly power?: number;
}

const MULTIPLE =
  /^(?<before>\D*)(?<digits>10*(?:,000)*)(?: (?<word>million|billion))?(?<after>.*)$/u;
const POWERS: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/**
 * Chinese counting words that say no more than the name of what is counted; these are their labels in
 * units.csv. “14 trips” needs no “times”.
 */
const COUNTING_WORDS: ReadonlySet<string> = new Set(['items', 'times', 'firm-times']);

const labelOf = (units: Units, unit: string): Label => {
  const label = units.get(unit)?.labelEn ?? unit;
  if (COUNTING_WORDS.has(label)) return { before: '', after: '' };
  const found = MULTIPLE.exec(label)?.groups;
  if (!found) return { before: '', after: label === '%' ? label : ` ${label}` };
  const word = POWERS.find(([, name]) => name === found['word'])?.[0] ?? 0;
  const power = (found['digits'] ?? '').replaceAll(',', '').length - 1 + word;
  return { before: found['before'] ?? '', after: found['after'] ?? '', power };
};

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/people$/u, 'person'],
  [/s$/u, ''],
];
const singular = (noun: string): string => {
  const [plural, one] = SINGULAR.find(([plural]) => plural.test(noun)) ?? [/$/u, ''];
  return noun.replace(plural, one);
};

/** One number, or the two ends of a range, with the unit; the point is moved exactly. */
const withUnit = (printed: readonly string[], unit: string, units: Units): string => {
  const { before, after, power } = labelOf(units, unit);
  const whole = printed.map((number) => movePoint(number, power ?? 0));
  const digits = Math.max(...whole.map((number) => number.replace(/^-|\..*$/gu, '').length));
  // Plain counts keep their digits: nobody rounded them to a 万 or 亿.
  const large = power === undefined ? undefined : POWERS.find(([places]) => digits > places);
  const [places, word] = large ?? [0, ''];
  const numbers = printed.map((number) => {
    const moved = movePoint(number, (power ?? 0) - places);
    // Zeros behind the point belong to the number only where it was printed with decimals.
    return withCommas(number.includes('.') ? moved : withoutZeros(moved));
  });
  const noun = numbers.length === 1 && numbers[0] === '1' && word === '' ? singular(after) : after;
  const text = `${before}${numbers.join('–')}${word === '' ? '' : ` ${word}`}${noun}`;
  // A loss is -RMB 5 million.
  return text.replace(/^(?<currency>\D*)-/u, '-$<currency>');
};

const ends = ({ value, upTo, decimals }: Pick<Quantity, 'value' | 'upTo' | 'decimals'>): string[] =>
  [value, ...(upTo === undefined ? [] : [upTo])].map((each) => plain({ value: each, decimals }));

/** 数10 is twice to ten times ten. */
const SEVERAL: Readonly<Record<string, string>> = {
  '10': 'dozens',
  '100': 'hundreds',
  '1,000': 'thousands',
};
const several = (text: string): string => {
  const [number = '', ...noun] = text.split(' ');
  const many = SEVERAL[number];
  if (many === undefined) return `several times ${text}`;
  return noun.length === 0 ? many : `${many} of ${noun.join(' ')}`;
};

const WITH_BOUND: Readonly<Record<Quantity['bound'], (text: string) => string>> = {
  exact: (text) => text,
  moreThan: (text) => `more than ${text}`,
  atLeast: (text) => `at least ${text}`,
  almost: (text) => `nearly ${text}`,
  about: (text) => `about ${text}`,
  several,
};

/** A quantity in words, e.g. more than 60,000 m². */
export const quantityTextEn = (quantity: Quantity, units: Units): string =>
  WITH_BOUND[quantity.bound](withUnit(ends(quantity), quantity.unit, units));

const WITH_COMPARATOR: Readonly<Record<Comparator, (text: string) => string>> = {
  atLeast: (text) => `at least ${text}`,
  exactly: (text) => text,
  atMost: (text) => `at most ${text}`,
  about: (text) => `about ${text}`,
  between: (text) => text,
};

/** A target in words, e.g. at least RMB 73.5 billion. */
export const targetTextEn = (
  target: Pick<Target, 'value' | 'decimals' | 'unit' | 'comparator'> & { upTo?: number },
  units: Units,
): string => WITH_COMPARATOR[target.comparator](withUnit(ends(target), target.unit, units));

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** Jan–Oct, or Jul alone. */
export const monthsTextEn = ({ from, to }: Period): string =>
  [...new Set([from, to])].map((month) => monthName(month).slice(0, 3)).join('–');

/** 2023, Jan–Oct 2021. */
export const periodTextEn = (period: Period): string =>
  isPartial(period) ? `${monthsTextEn(period)} ${period.year}` : String(period.year);

/** 8 January 2024 from an ISO date, or as much of it as is known. */
export const dateTextEn = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return [day && Number(day), month && monthName(Number(month)), year].filter(Boolean).join(' ');
};
