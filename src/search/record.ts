/** What a search can find, in the order in which the kinds are told. */
export const KINDS = {
  history: '指标',
  comparison: '目标和结果',
  goal: '目标',
  achievement: '自报的成绩',
  task: '任务',
  story: '文章',
  source: '文件',
  bureau: '部门',
  theme: '主题',
} as const;
export type Kind = keyof typeof KINDS;

/** A stretch of text as the site prints it. */
export interface Passage {
  readonly text: string;
  /** What it is: 目标, 报告, 注. Nothing where the title says it. */
  readonly side?: string;
  /** The page and place where it stands; nothing where that is the place of its record. */
  readonly href?: string;
  readonly english?: true;
}

/**
 * One thing that can be found. All that is searched is shown: a reader sees why it was found.
 * Addresses begin with the base of the site.
 */
export interface SearchRecord {
  readonly kind: Kind;
  readonly title: string;
  /** Where it belongs, and what came of it: 2023年 · 第40题 · 超额. */
  readonly line: string;
  readonly href: string;
  readonly passages: readonly Passage[];
}
