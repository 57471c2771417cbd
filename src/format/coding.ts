import type { Difference } from '../domain/coding.ts';

/** What the columns of a coding are called on a page. */
const FIELD_WORD: Readonly<Record<Difference['field'], string>> = {
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
};
export const codedFieldText = (field: Difference['field']): string => FIELD_WORD[field];

const CELL_WORD: Readonly<Record<string, string>> = {
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
};

/** A cell of a coding in a reader's words; numbers, units and periods stay as they are. */
export const codedCellText = (cell: string): string =>
  Object.hasOwn(CELL_WORD, cell) ? (CELL_WORD[cell] ?? cell) : cell;

/** A share as a reader expects it: 95.6%, and never 100% for less than all. */
export const shareText = (part: number, whole: number): string => {
  const percent = (part / whole) * 100;
  const shown = part < whole && percent > 99.9 ? '99.9' : percent.toFixed(1).replace(/\.0$/u, '');
  return `${shown}%`;
};

/** A coefficient with three decimals, or that it says nothing. */
export const coefficientText = (value: number | undefined): string =>
  value === undefined ? '不适用' : value.toFixed(3);
