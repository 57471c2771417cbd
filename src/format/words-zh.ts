import type { Words } from './words.ts';

/** The Chinese wording of everything that is computed. */
export const ZH: Words = {
  outcome: {
    exceeded: '超额',
    met: '达标',
    missed: '未达标',
    undetermined: '无法判断',
  },
  untestable: '定性任务',
  reason: {
    notReported: '报告未提及',
    claimedWithoutFigure: '称完成、未给数字',
    differentMeasure: '口径不同',
    deferred: '尚无数据',
    straddles: '区间跨过目标',
    dependsOnReading: '看怎么读',
  },
  reasonSentence: {
    notReported: '完成情况里没有提到这一项。',
    claimedWithoutFigure: '完成情况称已做到，但没有给出可以核对的数字。',
    differentMeasure: '完成情况给的是另一个单位、时段或口径的数，不能拿来比。',
    deferred: '完成情况说暂时还没有数据。',
    straddles: '报告的范围一头过了目标、一头没到，判断不了。',
    dependsOnReading: '目标写“左右”，从严读和从宽读结果不一样。',
  },
  awaiting: '结果尚未收录',
  awaitingSentence: '公布这一年结果的文件还没有收进本站，不是政府没有报告。',
  awaitingMeans: '“结果尚未收录”的意思是：公布这一年结果的文件还没有收进本站，不是政府没有报告。',
  flag: {
    provisional: '预计数',
    partialPeriod: '不满一年',
    sumOfParts: '分项相加',
    disclosedAfterwards: '目标事后才公布',
    nameChanged: '名称有变',
    stageDiffers: '阶段不同',
  },
  flagSentence: {
    provisional: '报告写的是“预计”，不是最终数。',
    partialPeriod: '报告的数只到年中某月，不是全年。',
    sumOfParts: '报告没有印总数，这里把原文列出的几项相加。',
    disclosedAfterwards: '年初的任务里没有这个数，年底的报告里才出现。',
    nameChanged: '目标和报告用的名称不一样。',
    stageDiffers: '目标和报告说的是事情的不同阶段。',
  },
  comparator: {
    atLeast: '至少',
    exactly: '就是这个数',
    atMost: '不超过',
    about: '左右',
    between: '范围',
  },
  relation: {
    above: '＞',
    equal: '＝',
    atOrAbove: '≥',
    within: '在…之内',
    below: '＜',
    atOrBelow: '≤',
    across: '跨过',
  },
  rule: {
    notReported: {
      title: '没提到的，不猜',
      text: '完成情况里没有提到这个目标，记“无法判断：报告未提及”。',
    },
    deferred: {
      title: '说以后再报的，等着',
      text: '完成情况说数据还没有出来，记“无法判断：尚无数据”。',
    },
    claimedWithoutFigure: {
      title: '只说“已完成”的，不算数',
      text: '完成情况称已做到、但没有给出数字，记“无法判断：称完成、未给数字”。',
    },
    differentMeasure: {
      title: '答非所问的，不硬比',
      text: '给的数是另一个单位、时段或口径，记“无法判断：口径不同”，并写明哪里不同。',
    },
    twoReadings: {
      title: '写“左右”的，读两遍',
      text: '从严，正好等于才算；从宽，相差不过最后一位数的一半也算。两种读法结果一致才下判断，不一致就记“无法判断：看怎么读”。',
    },
    compare: {
      title: '有数对数的，直接比',
      text: '报告的数整个好过目标，记“超额”；等于目标或落在目标范围内，记“达标”；整个不及目标，记“未达标”。报告写“超”“余”“以上”“近”的，按一段范围来比；范围跨过目标的，记“无法判断：区间跨过目标”。不满一年的累计数，只当作全年的下限。',
    },
    completionRate: {
      title: '只印了完成率的，按完成率',
      text: '文件没有印目标数、但印了完成率，就拿完成率和100%比。',
    },
  },
  count: (number) => String(number),
  inMonths: (months, text) => months + text,
  estimated: (text) => `预计${text}`,
  ranked: (rank, among) => `${among}第${rank}`,
  points: (number) => `${number}个百分点`,
  readings: (strict, lenient) => `；从严读${strict}，从宽读${lenient}`,
  plus: '＋',
  sumIs: '＝',
  stop: '；',
};
