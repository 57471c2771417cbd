import type { Difference } from '../domain/coding.ts';
import type { Units } from '../domain/unit.ts';
import type { Language } from './language.ts';
import { CHINESE, type Speech } from './speech.ts';

type Field = Difference['field'];

/** What the columns of a coding are called on a page. */
const FIELD_WORD: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  zh: {
    coded: '算不算一个数',
    measure: '量的种类',
    direction: '哪边为好',
    comparator: '目标的措辞',
    target: '目标数',
    target_to: '目标上限',
    target_unit: '目标单位',
    target_period: '目标时段',
    printed_in: '目标印在哪里',
    kind: '结果是哪一种',
    result: '结果数',
    result_to: '结果上限',
    result_unit: '结果单位',
    bound: '结果的修饰词',
    estimated: '是否预计',
    result_period: '结果时段',
    parts: '分项',
    growth: '增速',
    growth_bound: '增速的修饰词',
    rank: '名次',
    rank_among: '名次范围',
    attainment: '完成率',
    flags: '提示',
  },
  en: {
    coded: 'whether it counts as a figure',
    measure: 'kind of number',
    direction: 'which way is good',
    comparator: 'wording of the target',
    target: 'target',
    target_to: 'upper end of the target',
    target_unit: 'unit of the target',
    target_period: 'period of the target',
    printed_in: 'where the target is printed',
    kind: 'kind of result',
    result: 'result',
    result_to: 'upper end of the result',
    result_unit: 'unit of the result',
    bound: 'qualifier of the result',
    estimated: 'whether it is an expected figure',
    result_period: 'period of the result',
    parts: 'parts to be added up',
    growth: 'growth rate',
    growth_bound: 'qualifier of the growth rate',
    rank: 'rank',
    rank_among: 'among whom it is ranked',
    attainment: 'completion rate',
    flags: 'notes for the reader',
  },
};
export const codedFieldText = (field: Field, { language }: Speech = CHINESE): string =>
  FIELD_WORD[language][field];

const CELL_WORD: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    '': '空',
    yes: '算',
    no: '不算',
    figure: '可比的数',
    other: '口径不同的数',
    assertion: '只有话',
    deferred: '说以后再报',
    silent: '未提及',
    rank: '只有名次',
    nameChanged: '名称有变',
    stageDiffers: '阶段不同',
    neutral: '中性',
    higher: '多为好',
    lower: '少为好',
    count: '个数',
    amount: '数额',
    level: '水平',
    growth: '增速',
    share: '比重',
    exact: '没有修饰词',
  },
  en: {
    '': 'empty',
    yes: 'counts',
    no: 'does not count',
    figure: 'comparable figure',
    other: 'figure with a different measure',
    assertion: 'words alone',
    deferred: 'put off until later',
    silent: 'not in the report',
    rank: 'rank alone',
    nameChanged: 'name changed',
    stageDiffers: 'different stage',
    neutral: 'neutral',
    higher: 'more is better',
    lower: 'less is better',
    count: 'count',
    amount: 'amount',
    level: 'level',
    growth: 'growth rate',
    share: 'share',
    exact: 'no qualifier',
  },
};

/** A cell of a coding in a reader's words; numbers, units and periods stay as they are. */
export const codedCellText = (cell: string, { language }: Speech = CHINESE): string => {
  const words = CELL_WORD[language];
  return Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
};

/** A unit as its coder wrote it; an English reader is told what it is. */
export const codedUnitText = (cell: string, units: Units, speech: Speech = CHINESE): string => {
  const unit = units.get(cell);
  return speech.language === 'zh' || unit === undefined || unit.labelEn === cell
    ? codedCellText(cell, speech)
    : `${cell} (${unit.labelEn})`;
};

/** A share with one decimal, so that shares line up: 98.0%; and never 100% for less than all. */
export const shareText = (part: number, whole: number): string => {
  if (part === whole) return '100%';
  const percent = (part / whole) * 100;
  return `${percent > 99.9 ? '99.9' : percent.toFixed(1)}%`;
};

/** A coefficient with three decimals, or that it says nothing. */
export const coefficientText = (
  value: number | undefined,
  { language }: Speech = CHINESE,
): string => value?.toFixed(3) ?? NOT_APPLICABLE[language];
const NOT_APPLICABLE: Readonly<Record<Language, string>> = { zh: '不适用', en: 'not applicable' };
