import type { Words } from './column.ts';

/** What columns are called that stand in tables of figures and in tables of findings alike. */
export const INDICATOR: Words = ['衡量什么，见 indicators', 'What is measured, see indicators'];
export const TARGET: Words = ['目标数，照原文的单位', 'Number to be reached, in its printed unit'];
export const RESULT: Words = ['报告的数，照原文的单位', 'Number reported, in its printed unit'];
export const UNIT_OF_TARGET: Words = ['目标的单位，照原文', 'Unit of the target, as printed'];
export const UNIT_OF_RESULT: Words = ['报告数的单位，照原文', 'Unit of the result, as printed'];
export const ESTIMATED: Words = ['原文写“预计”', 'The document calls it expected'];
export const SOURCE: Words = ['文件，见 sources', 'Document, see sources'];
export const FIGURE: Words = [
  '数的编号，和 corrections 里的写法一样',
  'Id of the figure, written as in corrections',
];
