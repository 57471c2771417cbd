import type { Comparison } from '../domain/comparison.ts';
import type { Source } from '../domain/source.ts';
import type { Task } from '../domain/task.ts';
import type { Reason } from '../domain/verdict.ts';
import { dateText, periodText } from './number.ts';

/** A stretch of a line: the project's own words, or words of a record, which pages hold apart. */
export type LetterPart = string | { readonly words: string };
export type LetterLine = readonly LetterPart[];

/** A request for a number that the report does not give, ready but for the name of who asks. */
export interface Letter {
  readonly title: string;
  readonly lines: readonly LetterLine[];
}

/** What a letter has to cite beside the target and its result. */
export interface Cited {
  readonly task: Pick<Task, 'no' | 'section'>;
  readonly source: Pick<Source, 'publisher' | 'title' | 'issued' | 'indexNumber'>;
  /** The names of the offices that lead the task. */
  readonly bureaus: readonly string[];
}

export const LETTER_TITLE = '政府信息公开申请';

/** To be filled in by hand: the site asks nobody for a name. */
const BLANK = '＿＿＿＿＿＿';

/** A letter for a target that cannot be judged; nothing for one that can. */
export const letterOf = (comparison: Comparison, cited: Cited): Letter | undefined => {
  const { reason } = comparison.verdict;
  if (reason === undefined) return undefined;
  return {
    title: LETTER_TITLE,
    lines: [
      [`受理机关：${BLANK}`],
      [`申请人姓名（名称）：${BLANK}`],
      [`证件名称和号码：${BLANK}`],
      [`联系地址和邮政编码：${BLANK}`],
      [`联系电话或电子邮箱：${BLANK}`],
      ['根据《中华人民共和国政府信息公开条例》第二十七条、第二十九条，申请公开下列政府信息。'],
      ['一、信息的出处'],
      documentLine(cited),
      placeLine(cited),
      targetLine(comparison),
      ...reportLines(comparison),
      ['二、申请公开的内容'],
      ['1. ', ...askedLine(reason, comparison)],
      ['2. 载有这个数的文件，例如统计表、台账、验收材料或者总结。已有的即可，不需要另外制作。'],
      [
        '如果这些信息不由贵机关负责公开，请告知负责公开的机关；如果信息不存在，或者不予公开，请书面告知并说明理由。',
      ],
      ['三、提供的形式'],
      ['□ 电子文件 □ 纸质文件'],
      ['□ 电子邮件 □ 邮寄 □ 当面领取'],
      [`申请人（签名或者盖章）：${BLANK}`],
      ['＿＿＿＿年＿＿月＿＿日'],
    ],
  };
};

/** A line whose interpolated texts are records. */
const line = (own: TemplateStringsArray, ...records: readonly string[]): LetterLine =>
  own
    .flatMap((text, index): LetterPart[] => {
      const words = records[index];
      return words === undefined ? [text] : [text, { words }];
    })
    .filter((part) => part !== '');

const documentLine = ({ source }: Cited): LetterLine => {
  const { publisher, title, issued, indexNumber } = source;
  // Title marks within title marks are single ones.
  const inner = title.replaceAll('《', '〈').replaceAll('》', '〉');
  const document = line`文件：${publisher}《${inner}》，${dateText(issued)}`;
  return [...document, ...(indexNumber === undefined ? [] : line`，索引号${indexNumber}`), '。'];
};

const placeLine = ({ task, bureaus }: Cited): LetterLine =>
  line`位置：序号${String(task.no)}，${task.section}；牵头单位：${bureaus.join('、')}。`;

/** Without quotation marks: the words may have some of their own, and are copied as they stand. */
const targetLine = ({ target }: Comparison): LetterLine =>
  target.printedIn === 'task'
    ? line`目标的原文：${target.quote}`
    : line`目标的原文（印在完成情况里）：${target.quote}`;

const reportLines = ({ result }: Comparison): readonly LetterLine[] => [
  'quote' in result ? line`完成情况的原文：${result.quote}` : ['完成情况没有提到这个目标。'],
  ...(result.note === undefined ? [] : [line`说明：${result.note}`]),
];

/** The thing, the period and the unit in which the target was set. */
const measured = ({ indicator, target }: Comparison): LetterLine =>
  line`${indicator.label}，${periodText(target.period)}，单位：${target.unit}`;

const ASKED: Readonly<Record<Reason, readonly [before: string, after: string]>> = {
  notReported: ['这个目标的实际完成数（', '），并注明统计的起止时间和口径。'],
  claimedWithoutFigure: [
    '据以认定这个目标已经做到的实际完成数（',
    '），并注明统计的起止时间和口径。',
  ],
  differentMeasure: ['与目标同一口径、同一单位、同一时段的实际完成数（', '）。'],
  deferred: ['完成情况公布时还没有、之后形成的实际完成数（', '）；如果至今没有形成，请告知。'],
  straddles: ['实际完成的确切数，不是范围或者约数（', '）。'],
  dependsOnReading: ['实际完成的确切数（', '），以及认定这个目标是否完成所用的标准。'],
};

const askedLine = (reason: Reason, comparison: Comparison): LetterLine => {
  const [before, after] = ASKED[reason];
  return [before, ...measured(comparison), after];
};

/** A line as plain text. */
export const lineText = (parts: LetterLine): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
