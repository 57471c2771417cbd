import type { DisagreementWords } from './disagreement.ts';

/** Disagreements in Chinese. */
export const DISAGREEMENT_ZH: DisagreementWords = {
  text: {
    figuresDiffer: ({ label, quantities: [a, b], apart, rounding, isEstimated }) => ({
      title: `${label}：${a}，还是${b}`,
      sums: [
        `两处相差${apart}。`,
        ...(rounding ? [`${rounding.from}四舍五入，就是${rounding.to}。`] : []),
      ],
      known: rounding
        ? '一处可能是另一处取整以后的数；如果是这样，两处并不矛盾。'
        : '说的是同一件事、同一个时段，两个数不会都准。',
      unknown:
        (isEstimated ? '有一处是预计数，后来的数不同也是常事。' : '') +
        (rounding
          ? '文件没有写“约”，也没有说明取过整，不能断定。'
          : '哪一个准、为什么不同，文件没有说明。'),
    }),
    partsDoNotAdd: ({ label, target, sum, addition, apart, isMore }) => ({
      title: `${label}：目标${target}，分项相加${sum}`,
      sums: [`${addition}，比目标${isMore ? '多' : '少'}${apart}。`],
      known: '报告列出的各项加起来，和目标的总数对不上。',
      unknown:
        '是统计范围变了，还是有的项目在几项里重复算，文件没有说明；所以既不能算超额，也不能算没做到。',
    }),
    growthDoesNotFit: ({ label, now, growth, implied, ends, before }) => ({
      title: `${label}：增速和前后两年的数对不上`,
      sums: [
        `${now} ÷ （1＋${growth}%）≈ ${implied}（算上四舍五入，在${ends.join('到')}之间）。`,
        `${before.period}印的是${before.quantity}。`,
      ],
      known: '两年的数和增速，三个里至少有一个和另外两个对不上。',
      unknown: '上年的数可能后来修订过，口径也可能变过，文件没有说明。',
    }),
    restatedTarget: ({ label, targets: [a, b], period }) => ({
      title: `${label}：目标是${a}，还是${b}`,
      sums: [`${period}的同一项目标，印了两个数。`],
      known: '同一个时段的同一项目标，两处印的数不一样。',
      unknown: '是调整过，还是市、区两级各定各的，文件没有说明。本站各按各的数判断。',
    }),
    unitOutOfLine: ({ label, small, others, asNeighbour, times, lost }) => ({
      title: `${label}：${small}，还是${asNeighbour}`,
      sums: [
        `照印：${small}；同句的${others.join('、')}，最小的也是它的${times}倍多。`,
        `如果漏了“${lost}”字：${asNeighbour}。`,
      ],
      known: '同句的数都以更大的单位印出，只有这一个不是，而且带小数，大小很不相称。',
      unknown: `可能漏了“${lost}”字，也可能这一项本来就小，不能断定。本站照原文记${small}。`,
    }),
    rateWithoutTarget: ({ rate, readings, months }) => {
      const [nearest, other] = readings;
      const part =
        months === undefined ? '' : `数只到${months}，完成率对的是全年目标还是进度，也没有写。`;
      return {
        title: `完成率${rate}：说的是${nearest.quantity}，还是${other.quantity}`,
        sums: readings.map(
          ({ label, quantity, target }) =>
            `说的是${label}：${quantity} ÷ ${rate} ≈ 目标${target}。`,
        ),
        known: `完成率紧跟在${nearest.label}后面，本站按这一种读法记。`,
        unknown: `文件没有印目标，两种读法都讲得通，不能断定。${part}`,
      };
    },
  },
  check: {
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
  nothingToCheck: '没有可核的',
  noneFound: '没有发现',
  found: (count) => `${count}处`,
};
