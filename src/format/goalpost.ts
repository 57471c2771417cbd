import type { Move } from '../domain/goalpost-moves.ts';
import type { Goalpost, NoResult, PostGroup } from '../domain/goalposts.ts';
import type { Quantity } from '../domain/quantity.ts';
import { conversion, type Units } from '../domain/unit.ts';
import type { Language } from './language.ts';
import { inside } from './inside.ts';
import { rounded } from './number.ts';
import { CHINESE, type Speech } from './speech.ts';

/** The words of goalposts, in one language. */
interface PostWords {
  readonly move: Readonly<Record<Move, string>>;
  readonly group: Readonly<Record<PostGroup, string>>;
  readonly groupSentence: Readonly<Record<PostGroup, string>>;
  /** How a number lies to another: “比上年目标低2个”; an open result leaves open by how much. */
  readonly apart: (than: string, text: string, isHigher: boolean, isAtLeast: boolean) => string;
  readonly same: (as: string) => string;
  /** Of the year before; a page may be read years later, so English names it. */
  readonly lastTarget: (year: string) => string;
  readonly lastResult: (year: string) => string;
  readonly unclear: (year: string) => string;
  readonly reworded: (before: string, now: string) => string;
  readonly renamed: (year: string, before: string) => string;
  readonly noResult: (year: string, reason: string) => string;
  readonly noResultYet: (year: string, awaiting: string) => string;
  readonly partialPeriod: string;
  readonly otherUnit: string;
  readonly stop: string;
}

const WORDS: Readonly<Record<Language, PostWords>> = {
  zh: {
    move: {
      raised: '调高',
      kept: '没变',
      lowered: '调低',
      redefined: '换了说法或口径',
      notComparable: '比不出高低',
    },
    group: {
      belowAchieved: '定得比上年已经做到的还低',
      lowered: '其余比上年目标低的',
      kept: '其余和上年目标一样的',
      raised: '其余比上年目标高的',
      redefined: '换了说法或口径的',
      notComparable: '比不出高低的',
    },
    groupSentence: {
      belowAchieved: '上年报了全年的数，这一年的目标比那个数低。',
      lowered: '这一年的目标比上年的目标低；上年的结果没有可比的数，或者没有超过新目标。',
      kept: '两年的目标是同一个数；上年的结果没有可比的数，或者没有超过新目标。',
      raised: '这一年的目标比上年的目标高；上年的结果没有可比的数，或者没有超过新目标。',
      redefined:
        '上年的说法不再出现，这一年出现了相近的另一种说法。量的不是同一件事，数不能直接比。',
      notComparable: '单位、范围或“左右”的写法使两个数分不出高低。',
    },
    apart: (than, text, isHigher, isAtLeast) =>
      `比${than}${isAtLeast ? '至少' : ''}${isHigher ? '高' : '低'}${text}`,
    same: (as) => `和${as}一样`,
    lastTarget: () => '上年目标',
    lastResult: () => '上年结果',
    unclear: () => '上年结果只印了一段范围，比不出高低',
    reworded: (before, now) => `写法变了：“${before}”改成“${now}”`,
    renamed: (_year, before) => `上年的说法：${before}`,
    noResult: (_year, reason) => `上年结果：${reason}`,
    noResultYet: (_year, awaiting) => `上年结果：${awaiting}`,
    partialPeriod: '不满一年，不当作全年来比',
    otherUnit: '单位或方向不同，不能比',
    stop: '；',
  },
  en: {
    move: {
      raised: 'raised',
      kept: 'unchanged',
      lowered: 'lowered',
      redefined: 'renamed or redefined',
      notComparable: 'cannot be compared',
    },
    group: {
      belowAchieved: 'Set below what was already achieved',
      lowered: 'Others below the target of the year before',
      kept: 'Others the same as in the year before',
      raised: 'Others above the target of the year before',
      redefined: 'Renamed or redefined',
      notComparable: 'Cannot be compared',
    },
    groupSentence: {
      belowAchieved: 'A whole year’s result was reported, and the new target lies below it.',
      lowered:
        'The new target lies below the old one; the earlier result is unknown or not above it.',
      kept: 'Both targets are the same number; the earlier result is unknown or not above it.',
      raised:
        'The new target lies above the old one; the earlier result is unknown or not above it.',
      redefined:
        'The earlier wording is gone and a similar one has come; the numbers measure different things.',
      notComparable: 'Unit, range or “about” leave open which is higher.',
    },
    apart: (than, text, isHigher, isAtLeast) =>
      `${isAtLeast ? 'at least ' : ''}${text} ${isHigher ? 'above' : 'below'} ${than}`,
    same: (as) => `the same as ${as}`,
    lastTarget: (year) => `the ${year} target`,
    lastResult: (year) => `the ${year} result`,
    unclear: (year) => `the ${year} result is printed as a range only`,
    reworded: (before, now) => `reworded from “${before}” to “${now}”`,
    renamed: (year, before) => `${year} wording: ${before}`,
    noResult: (year, reason) => `${year} result: ${inside(reason)}`,
    // “result not collected yet”
    noResultYet: (year, awaiting) => `${year} ${awaiting}`,
    partialPeriod: 'less than a year, not compared as one',
    otherUnit: 'another unit or direction, not compared',
    stop: '; ',
  },
};

export const postWords = ({ language }: Pick<Speech, 'language'> = CHINESE): PostWords =>
  WORDS[language];

/** Why last year has no result to compare, in a few words. */
export const noResultText = (reason: NoResult, speech: Speech = CHINESE): string => {
  const words = postWords(speech);
  if (reason === 'awaiting') return speech.words.awaiting;
  if (reason === 'partialPeriod') return words.partialPeriod;
  if (reason === 'notComparable') return words.otherUnit;
  return speech.words.reason[reason];
};

/** What was reported for the year before: 7.45亿美元, 预计841亿元, or why there is nothing. */
export const achievedText = (
  { achieved, noResult }: Goalpost,
  speech: Speech = CHINESE,
): string => {
  if (!achieved) return noResult ? noResultText(noResult, speech) : '';
  const text = speech.quantity(achieved.quantity);
  return achieved.estimated ? speech.words.estimated(text) : text;
};

/** How far two numbers of one unit lie apart; growth rates and shares in percentage points. */
const apartText = (
  apart: number,
  { decimals, unit }: Pick<Quantity, 'decimals' | 'unit'>,
  speech: Speech,
): string => {
  const value = Number(Math.abs(apart).toFixed(Math.max(decimals, 4)));
  const [, fraction = ''] = String(value).split('.');
  return unit === '%'
    ? speech.words.points(rounded(value))
    : speech.quantity({ value, decimals: fraction.length, unit, bound: 'exact' });
};

/** How the new promise lies to the old promise and the old result: what the numbers say, no more. */
export const goalpostText = (
  { now, before, move, isReworded, achieved, toAchieved, noResult }: Goalpost,
  units: Units,
  speech: Speech = CHINESE,
): string => {
  const words = postWords(speech);
  const [target, earlier] = [now.promise.target, before.promise.target];
  const than = (name: string, value: number, unit: string, isAtLeast = false): string => {
    const apart = target.value - value * (conversion(units, unit, target.unit) ?? NaN);
    if (Math.abs(apart) < 1e-9) return words.same(name);
    return words.apart(name, apartText(apart, target, speech), apart > 0, isAtLeast);
  };
  const last = speech.year(before.year);
  const isRange = target.upTo !== undefined || earlier.upTo !== undefined;
  const said: string[] = [];
  if (move === 'redefined') said.push(words.renamed(last, speech.label(before.indicator)));
  else if (move === 'notComparable' || isRange) said.push(words.move[move]);
  else said.push(than(words.lastTarget(last), earlier.value, earlier.unit));
  if (isReworded && move !== 'redefined') {
    said.push(words.reworded(speech.target(earlier), speech.target(target)));
  }
  if (toAchieved === 'unclear') said.push(words.unclear(last));
  else if (toAchieved && achieved) {
    const { value, upTo, unit, bound } = achieved.quantity;
    const isOpen = bound === 'moreThan' || bound === 'atLeast';
    // A printed range is as good as its end that is nearer to the promise.
    const near = toAchieved === 'above' ? (upTo ?? value) : value;
    said.push(than(words.lastResult(last), near, unit, isOpen && toAchieved === 'below'));
  } else if (noResult) {
    const say = noResult === 'awaiting' ? words.noResultYet : words.noResult;
    said.push(say(last, noResultText(noResult, speech)));
  }
  return said.join(words.stop);
};
