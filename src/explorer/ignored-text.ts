import type { Ignored } from './query.ts';
import { LONGEST, tidy } from './state.ts';

/** A sentence about something in the address; `shown` is what it quotes, to be set apart as text. */
export interface Told {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

/** More than these would be a wall of words. */
const MOST = 5;
/** Enough to recognise what was typed. */
const SHOWN = 24;

const NAME: Readonly<Record<string, string>> = {
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
};

const brief = (text: string): string => {
  const letters = [...tidy(text.slice(0, 400))];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
};

const told = ({ why, name, value }: Ignored): Told => {
  const of = NAME[name] ?? '';
  switch (why) {
    case 'unknownName':
      return { before: '不认识的筛选项“', shown: brief(name), after: '”' };
    case 'unknownValue':
      return { before: `“${of}”里没有的“`, shown: brief(value), after: '”' };
    case 'notOffered':
      return { before: '“读法”：这一年没有要看怎么读的目标', shown: '', after: '' };
    case 'givenTwice':
      return { before: `“${of}”给了不止一个，多出来的“`, shown: brief(value), after: '”' };
    case 'tooLong':
      return { before: `要找的文字太长，第${LONGEST}个字以后的部分`, shown: '', after: '' };
  }
};

/** What was not followed, a few in words and the rest as a count. */
export const ignoredText = (ignored: readonly Ignored[]): { told: Told[]; others: number } => ({
  told: ignored.slice(0, MOST).map(told),
  others: Math.max(0, ignored.length - MOST),
});
