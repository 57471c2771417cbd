import type { Check, Disagreement, DisagreementKind } from '../domain/disagreement.ts';
import { isPartial } from '../domain/period.ts';
import { tidy, type Quantity } from '../domain/quantity.ts';
import { counted } from './count.ts';
import type { Language } from './language.ts';
import { plain } from './number.ts';
import { CHINESE, type Speech } from './speech.ts';

/** A disagreement in words: what it is, the arithmetic, and what follows from it or does not. */
export interface DisagreementText {
  readonly title: string;
  readonly sums: readonly string[];
  readonly known: string;
  readonly unknown: string;
}

/** A disagreement in words. */
export const disagreementText = (
  disagreement: Disagreement,
  speech: Speech = CHINESE,
): DisagreementText =>
  speech.language === 'zh' ? inChinese(disagreement, speech) : inEnglish(disagreement, speech);

/** A number between two printed ones, as far as rounding leaves it open. */
const open = (value: number, { decimals, unit }: Quantity): Quantity => ({
  ...{ value, decimals: decimals + 1, unit, bound: 'exact' },
});

const partsOf = (parts: readonly number[], sum: Quantity, { words }: Speech): string =>
  parts.map((part) => String(tidy(part))).join(words.plus) + words.sumIs + plain(sum);

const inChinese = (found: Disagreement, speech: Speech): DisagreementText => {
  const { label, quantity, target, period } = speech;
  switch (found.kind) {
    case 'figuresDiffer': {
      const { reports, rounding } = found;
      const [a, b] = reports;
      const isEstimated = a.estimated !== b.estimated;
      return {
        title: `${label(a.indicator)}：${quantity(a.quantity)}，还是${quantity(b.quantity)}`,
        sums: [
          `两处相差${quantity(found.difference)}。`,
          ...(rounding
            ? [`${quantity(rounding.from)}四舍五入，就是${quantity(rounding.to)}。`]
            : []),
        ],
        known: rounding
          ? '一处可能是另一处取整以后的数；如果是这样，两处并不矛盾。'
          : '说的是同一件事、同一个时段，两个数不会都准。',
        unknown:
          (isEstimated ? '有一处是预计数，后来的数不同也是常事。' : '') +
          (rounding
            ? '文件没有写“约”，也没有说明取过整，不能断定。'
            : '哪一个准、为什么不同，文件没有说明。'),
      };
    }
    case 'partsDoNotAdd': {
      const { promised, reported, difference } = found;
      const apart = quantity({ ...difference, value: Math.abs(difference.value) });
      const sum = quantity(reported.quantity);
      return {
        title: `${label(promised.indicator)}：目标${target(promised.target)}，分项相加${sum}`,
        sums: [
          `${partsOf(reported.parts, reported.quantity, speech)}，` +
            `比目标${difference.value > 0 ? '多' : '少'}${apart}。`,
        ],
        known: '报告列出的各项加起来，和目标的总数对不上。',
        unknown:
          '是统计范围变了，还是有的项目在几项里重复算，文件没有说明；所以既不能算超额，也不能算没做到。',
      };
    }
    case 'growthDoesNotFit': {
      const { now, before, implied } = found;
      const growth = now.growth ? plain(now.growth) : '';
      const ends = [implied.low, implied.high].map((end) => quantity(open(end, implied.value)));
      return {
        title: `${label(now.indicator)}：增速和前后两年的数对不上`,
        sums: [
          `${quantity(now.quantity)} ÷ （1＋${growth}%）≈ ${quantity(implied.value)}` +
            `（算上四舍五入，在${ends.join('到')}之间）。`,
          `${period(before.period)}印的是${quantity(before.quantity)}。`,
        ],
        known: '两年的数和增速，三个里至少有一个和另外两个对不上。',
        unknown: '上年的数可能后来修订过，口径也可能变过，文件没有说明。',
      };
    }
    case 'restatedTarget': {
      const [a, b] = found.promises;
      return {
        title: `${label(a.indicator)}：目标是${target(a.target)}，还是${target(b.target)}`,
        sums: [`${period(a.target.period)}的同一项目标，印了两个数。`],
        known: '同一个时段的同一项目标，两处印的数不一样。',
        unknown: '是调整过，还是市、区两级各定各的，文件没有说明。本站各按各的数判断。',
      };
    }
    case 'unitOutOfLine': {
      const { small, others, asNeighbour, times } = found;
      const lost = asNeighbour.unit.replace(small.quantity.unit, '');
      const beside = others.map((other) => quantity(other.quantity)).join('、');
      return {
        title: `${label(small.indicator)}：${quantity(small.quantity)}，还是${quantity(asNeighbour)}`,
        sums: [
          `照印：${quantity(small.quantity)}；同句的${beside}，最小的也是它的${times}倍多。`,
          `如果漏了“${lost}”字：${quantity(asNeighbour)}。`,
        ],
        known: '同句的数都以更大的单位印出，只有这一个不是，而且带小数，大小很不相称。',
        unknown: `可能漏了“${lost}”字，也可能这一项本来就小，不能断定。本站照原文记${quantity(small.quantity)}。`,
      };
    }
    case 'rateWithoutTarget': {
      const [nearest, other] = found.readings;
      const rate = `${plain(found.rate)}%`;
      const months = nearest.reported.period;
      const part = isPartial(months)
        ? `数只到${speech.months(months)}，完成率对的是全年目标还是进度，也没有写。`
        : '';
      return {
        title:
          `完成率${rate}：说的是${quantity(nearest.reported.quantity)}，` +
          `还是${quantity(other.reported.quantity)}`,
        sums: found.readings.map(
          ({ reported, implied }) =>
            `说的是${label(reported.indicator)}：${quantity(reported.quantity)} ÷ ${rate} ≈ ` +
            `目标${quantity(implied)}。`,
        ),
        known: `完成率紧跟在${label(nearest.reported.indicator)}后面，本站按这一种读法记。`,
        unknown: `文件没有印目标，两种读法都讲得通，不能断定。${part}`,
      };
    }
  }
};

/** What a character that goes before a unit is worth. */
const POWER_WORD: ReadonlyMap<string, string> = new Map([
  ['万', '10,000'],
  ['亿', '100 million'],
]);

const inEnglish = (found: Disagreement, speech: Speech): DisagreementText => {
  const { label, quantity, target, period } = speech;
  switch (found.kind) {
    case 'figuresDiffer': {
      const { reports, rounding } = found;
      const [a, b] = reports;
      const isEstimated = a.estimated !== b.estimated;
      return {
        title: `${label(a.indicator)}: ${quantity(a.quantity)} or ${quantity(b.quantity)}`,
        sums: [
          `The two lie ${quantity(found.difference)} apart.`,
          ...(rounding
            ? [`${quantity(rounding.from)} may be rounded to ${quantity(rounding.to)}.`]
            : []),
        ],
        known: rounding
          ? 'One may be the other after rounding; if so, the two do not contradict each other.'
          : 'Both speak of the same thing in the same period; they cannot both be exact.',
        unknown:
          (isEstimated ? 'One of the two is an estimate, so a later change is nothing odd. ' : '') +
          (rounding
            ? 'The documents neither say “about” nor mention rounding, so this cannot be settled.'
            : 'The documents do not say which one holds, or why they differ.'),
      };
    }
    case 'partsDoNotAdd': {
      const { promised, reported, difference } = found;
      const apart = quantity({ ...difference, value: Math.abs(difference.value) });
      const sum = quantity(reported.quantity);
      return {
        title: `${label(promised.indicator)}: target ${target(promised.target)}, parts add up to ${sum}`,
        sums: [
          `${partsOf(reported.parts, reported.quantity, speech)}, ` +
            `${apart} ${difference.value > 0 ? 'above' : 'below'} the target.`,
        ],
        known: 'The parts that the report lists do not add up to the promised total.',
        unknown:
          'The documents do not say whether the scope changed or some items are counted twice, so ' +
          'this counts neither as exceeded nor as missed.',
      };
    }
    case 'growthDoesNotFit': {
      const { now, before, implied } = found;
      const growth = now.growth ? plain(now.growth) : '';
      const ends = [implied.low, implied.high].map((end) => quantity(open(end, implied.value)));
      return {
        title: `${label(now.indicator)}: the growth rate does not fit the figures of both years`,
        sums: [
          `${quantity(now.quantity)} ÷ (1 + ${growth}%) ≈ ${quantity(implied.value)} ` +
            `(${ends.join(' to ')} with rounding).`,
          `For ${period(before.period)} the documents print ${quantity(before.quantity)}.`,
        ],
        known: 'At least one of the three numbers does not fit the other two.',
        unknown:
          'The older figure may have been revised, or the definition changed; the documents do not say.',
      };
    }
    case 'restatedTarget': {
      const [a, b] = found.promises;
      return {
        title: `${label(a.indicator)}: a target of ${target(a.target)} or ${target(b.target)}`,
        sums: [`Two numbers are printed for the same target of ${period(a.target.period)}.`],
        known: 'The same target for the same period is printed with different numbers.',
        unknown:
          'The documents do not say whether it was changed or set twice, by city and district. ' +
          'This site judges each by its own number.',
      };
    }
    case 'unitOutOfLine': {
      const { small, others, asNeighbour, times } = found;
      const beside = others.map((other) => quantity(other.quantity)).join(' and ');
      const lost = asNeighbour.unit.replace(small.quantity.unit, '');
      const lostIs = POWER_WORD.has(lost) ? ` (${POWER_WORD.get(lost) ?? ''})` : '';
      return {
        title: `${label(small.indicator)}: ${quantity(small.quantity)} or ${quantity(asNeighbour)}`,
        sums: [
          `As printed: ${quantity(small.quantity)}, beside ${beside}; the smallest of these is ` +
            `more than ${speech.words.count(times)} times as large.`,
          `If the character ${lost}${lostIs} is missing: ${quantity(asNeighbour)}.`,
        ],
        known:
          'Its neighbours are printed in a larger unit; this one is not, has decimals and is far smaller.',
        unknown:
          `The character ${lost} may be missing, or the figure may simply be small; this cannot be ` +
          `settled. This site keeps what is printed, ${quantity(small.quantity)}.`,
      };
    }
    case 'rateWithoutTarget': {
      const [nearest, other] = found.readings;
      const rate = `${plain(found.rate)}%`;
      const part = isPartial(nearest.reported.period)
        ? ` The figures cover ${speech.months(nearest.reported.period)} alone, and it is not said whether the rate is of the target for the whole year or of the progress due by then.`
        : '';
      return {
        title: `A completion rate of ${rate}: of ${quantity(nearest.reported.quantity)} or ${quantity(other.reported.quantity)}`,
        sums: found.readings.map(
          ({ reported, implied }) =>
            `If it belongs to “${label(reported.indicator)}”: ${quantity(reported.quantity)} ÷ ${rate} ≈ ` +
            `a target of ${quantity(implied)}.`,
        ),
        known: `The rate follows directly upon “${label(nearest.reported.indicator)}”, and this site reads it so.`,
        unknown: `No target is printed, and either reading is possible, so this cannot be settled.${part}`,
      };
    }
  }
};

/** What a check asks, and what it was put to. */
export interface CheckText {
  readonly asks: string;
  readonly examined: string;
  readonly result: string;
}

type Asks = readonly [asks: string, of: (examined: number) => string];

const ASKS: Readonly<Record<Language, Readonly<Record<DisagreementKind, Asks>>>> = {
  zh: {
    figuresDiffer: ['同一件事印了两遍，两个数一样吗', (examined) => `${examined}对数`],
    partsDoNotAdd: [
      '报告没有印总数的，分项加起来和目标对得上吗',
      (examined) => `${examined}组分项`,
    ],
    growthDoesNotFit: ['增速和前后两年的数对得上吗', (examined) => `${examined}组数`],
    restatedTarget: ['同一项目标印在两处，两个数一样吗', (examined) => `${examined}对目标`],
    unitOutOfLine: ['同一句里的数，单位有没有不相称的', (examined) => `${examined}句话`],
    rateWithoutTarget: [
      '没有印目标的完成率，说得清是哪个数的吗',
      (examined) => `${examined}个完成率`,
    ],
  },
  en: {
    figuresDiffer: [
      'Where one thing is reported twice, are the numbers the same?',
      (examined) => counted(examined, 'pair of figures', 'pairs of figures'),
    ],
    partsDoNotAdd: [
      'Where no total is printed, do the parts add up to the target?',
      (examined) => counted(examined, 'list of parts', 'lists of parts'),
    ],
    growthDoesNotFit: [
      'Does the growth rate fit the figures of both years?',
      (examined) => counted(examined, 'set of figures', 'sets of figures'),
    ],
    restatedTarget: [
      'Where one target is printed twice, are the numbers the same?',
      (examined) => counted(examined, 'pair of targets', 'pairs of targets'),
    ],
    unitOutOfLine: [
      'Is a unit out of line with the others of its sentence?',
      (examined) => counted(examined, 'sentence'),
    ],
    rateWithoutTarget: [
      'Where no target is printed, is it clear which figure a completion rate belongs to?',
      (examined) => counted(examined, 'completion rate'),
    ],
  },
};

const RESULT: Readonly<
  Record<
    Language,
    { readonly none: string; readonly empty: string; readonly some: (count: number) => string }
  >
> = {
  zh: { none: '没有发现', empty: '没有可核的', some: (count) => `${count}处` },
  en: { none: 'None', empty: 'Nothing to check', some: String },
};

/** A check in words, also where it found nothing or had nothing to look at. */
export const checkText = (
  { kind, examined, found }: Pick<Check, 'kind' | 'examined' | 'found'>,
  { language }: Pick<Speech, 'language'> = CHINESE,
): CheckText => {
  const [asks, of] = ASKS[language][kind];
  const { none, empty, some } = RESULT[language];
  const result = found.length === 0 ? none : some(found.length);
  return { asks, examined: of(examined), result: examined === 0 ? empty : result };
};
