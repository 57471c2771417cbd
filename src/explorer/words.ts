import { counted } from '../format/count.ts';
import type { Language } from '../format/language.ts';
import { LONGEST } from './state.ts';

/** What the script of the list of tasks says, in one language; what stands in the page is not here. */
export interface ExplorerWords {
  /** How many tasks are shown of how many. */
  readonly tally: (shown: number, all: number, isFiltered: boolean) => string;
  /** How many values of a filter are chosen. */
  readonly chosen: (count: number) => string;
  /** The heads of the table: number, task, verdict, rate, section, who leads. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly table: string;
  /** How tasks with several rates or none are sorted. */
  readonly order: string;
  readonly ignored: IgnoredWords;
}

/** About what stands in an address and cannot be followed. A quote of it goes between two texts. */
export interface IgnoredWords {
  /** The filters by the names that the page gives them. */
  readonly names: Readonly<Record<string, string>>;
  readonly unknownName: Around;
  readonly unknownValue: (name: string) => Around;
  readonly givenTwice: (name: string) => Around;
  readonly notOffered: string;
  readonly tooLong: string;
  /** What goes before a list of them. */
  readonly heading: string;
  readonly others: (count: number) => string;
  /** The same for the ear, without the list. */
  readonly spoken: (count: number) => string;
}

type Around = readonly [before: string, after: string];

const ZH: ExplorerWords = {
  tally: (shown, all, isFiltered) =>
    shown === 0
      ? `没有任务符合，共${all}项。`
      : isFiltered
        ? `${shown}项任务符合，共${all}项。`
        : `全部${all}项任务。`,
  chosen: (count) => `已选${count}`,
  columns: ['序号', '任务', '目标的结论', '为目标的', '工作', '牵头'],
  table: '表格：任务',
  order: '一项任务有几个百分比的，看最高或最低的那个；没有百分比的排在最后，按序号。',
  ignored: {
    names: {
      q: '文字',
      number: '有没有数',
      verdict: '结论',
      reason: '无法判断的原因',
      section: '工作',
      bureau: '牵头部门',
      leader: '牵头领导',
      reading: '读法',
      sort: '排序',
      view: '样式',
    },
    unknownName: ['不认识的筛选项“', '”'],
    unknownValue: (name) => [`“${name}”里没有的“`, '”'],
    givenTwice: (name) => [`“${name}”给了不止一个，多出来的“`, '”'],
    notOffered: '“读法”：这一年没有要看怎么读的目标',
    tooLong: `要找的文字太长，第${LONGEST}个字以后的部分`,
    heading: '地址里有这一页看不懂的，没有理会：',
    others: (count) => `还有${count}处`,
    spoken: (count) => `地址里有${count}处看不懂，没有理会。`,
  },
};

const EN: ExplorerWords = {
  tally: (shown, all, isFiltered) =>
    shown === 0
      ? `None of the ${counted(all, 'task')} matches.`
      : isFiltered
        ? `${shown} of ${counted(all, 'task')} ${shown === 1 ? 'matches' : 'match'}.`
        : all === 1
          ? '1 task in all.'
          : `All ${counted(all, 'task')}.`,
  chosen: (count) => `${count} chosen`,
  columns: ['No.', 'Task', 'Verdicts', 'Percent of target', 'Area of work', 'Led by'],
  table: 'Table: tasks',
  order:
    'A task with several percentages is placed by its highest or lowest; tasks without one come last, by number.',
  ignored: {
    names: {
      q: 'Text',
      number: 'Numeric target',
      verdict: 'Verdict',
      reason: 'Why unclear',
      section: 'Area of work',
      bureau: 'Lead bureau',
      leader: 'Leader',
      reading: 'Reading',
      sort: 'Order',
      view: 'View',
    },
    unknownName: ['an unknown filter, “', '”'],
    unknownValue: (name) => [`“${name}” has no “`, '”'],
    givenTwice: (name) => [`“${name}” was given more than once; left out: “`, '”'],
    notOffered: '“Reading”: no verdict of this year depends on how a target is read',
    tooLong: `the text to find is too long: what follows its first ${LONGEST} characters`,
    heading: 'Parts of the address make no sense on this page and were ignored:',
    others: (count) => `and ${count} more`,
    spoken: (count) =>
      `${counted(count, 'part')} of the address made no sense and ${count === 1 ? 'was' : 'were'} ignored. `,
  },
};

const WORDS: Readonly<Record<Language, ExplorerWords>> = { zh: ZH, en: EN };

export const explorerWords = (language: Language): ExplorerWords => WORDS[language];
