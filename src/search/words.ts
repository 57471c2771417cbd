import { counted } from '../format/count.ts';
import type { Language } from '../format/language.ts';
import { LONGEST } from './query.ts';
import type { Kind } from './record.ts';

/** How many things were found for a question. */
export interface Tally {
  /** What was asked. */
  readonly text: string;
  readonly wasCut: boolean;
  readonly exact: number;
  readonly near: number;
}

/** What the script of the search page says, in one language; what stands in the page is not here. */
export interface SearchWords {
  readonly kind: Readonly<Record<Kind, string>>;
  /** Before the kind of something that only comes near. */
  readonly near: string;
  /** Between the side of a passage and its words. */
  readonly colon: string;
  readonly nothingToSearch: string;
  readonly loading: string;
  readonly failed: string;
  readonly found: (tally: Tally) => string;
}

const ZH: SearchWords = {
  kind: {
    history: '指标',
    comparison: '目标和结果',
    goal: '目标',
    achievement: '自报的成绩',
    task: '任务',
    story: '文章',
    source: '文件',
    bureau: '部门',
    theme: '主题',
  },
  near: '相近 · ',
  colon: '：',
  nothingToSearch: '这里没有可以搜的字。请写汉字、字母或数字。',
  loading: '正在取索引……',
  failed: '索引没有取到。请检查网络，再按一次“搜索”；下面几处不用搜索也能进去。',
  found: ({ text, wasCut, exact, near }) => {
    const cut = wasCut ? `写得太长，只搜前${LONGEST}个字。` : '';
    if (exact + near === 0) return `${cut}没有搜到“${text}”。换个说法，或者从下面几处进去。`;
    if (exact === 0) return `${cut}没有完全一样的，相近的有${near}处。`;
    return `${cut}搜到${exact}处${near > 0 ? `，另有${near}处相近` : ''}。`;
  },
};

const EN: SearchWords = {
  kind: {
    history: 'Indicator',
    comparison: 'Target and result',
    goal: 'Target',
    achievement: 'Reported achievement',
    task: 'Task',
    story: 'Article',
    source: 'Document',
    bureau: 'Bureau',
    theme: 'Theme',
  },
  near: 'Similar · ',
  colon: ': ',
  nothingToSearch:
    'There is nothing here to search for. Please write letters, numbers or Chinese characters.',
  loading: 'Loading the index…',
  failed:
    'The index did not load. Please check your connection and press “Search” again, or use the links below.',
  found: ({ text, wasCut, exact, near }) => {
    const cut = wasCut ? `Too long: only the first ${LONGEST} characters were searched for. ` : '';
    if (exact + near === 0)
      return `${cut}Nothing was found for “${text}”. Try other words, or use the links below.`;
    if (exact === 0)
      return `${cut}No exact match; ${counted(near, 'result is', 'results are')} similar.`;
    return `${cut}${counted(exact, 'result')}${near > 0 ? `, and ${counted(near, 'similar one')}` : ''}.`;
  },
};

const WORDS: Readonly<Record<Language, SearchWords>> = { zh: ZH, en: EN };

export const searchWords = (language: Language): SearchWords => WORDS[language];
