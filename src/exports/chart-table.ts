import type { Cell } from '../charts/chart.ts';
import { targetOfGoal } from '../domain/goal.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { evidenceOf, type Evidence } from './chart-evidence.ts';
import type { PublishedChart } from './published-chart.ts';
import type { Table, Value } from './table.ts';
import { numberOf } from './year-tables.ts';

/** What a row of a chart carries beside the words that are drawn: numbers, quotes and documents. */
const PROOF = [
  ...['目标数值', '目标单位', '报告数值', '报告单位', '目标原话', '报告原话'],
  ...['原件', '发布机构', '发布日期', '索引号'],
] as const;

interface Sides {
  readonly target?: Pick<Quantity, 'value' | 'upTo' | 'unit'> & { readonly quote: string };
  readonly reported?: Quantity;
  readonly quote?: string;
}

const measured = (quantity: Pick<Quantity, 'value' | 'upTo' | 'unit'> | undefined): Value[] =>
  quantity ? [numberOf(quantity), quantity.unit] : [null, null];

/** The numbers of a row with their words; a derived number has but the words that it follows from. */
const sidesOf = (evidence: Evidence): Sides => {
  switch (evidence.kind) {
    case 'comparison': {
      const { target, result } = evidence.comparison;
      return { target, ...answered(result) };
    }
    case 'goal': {
      const { goal, answer } = evidence.goal;
      return { target: targetOfGoal({ goal }), ...(answer ? answered(answer.result) : {}) };
    }
    case 'achievement': {
      const { target, quantity, quote } = evidence.achievement.achievement;
      return {
        ...(target ? { target } : {}),
        ...(quantity ? { reported: quantity } : {}),
        quote,
      };
    }
    case 'derived': {
      const { quote } = sidesOf(evidence.basis);
      return quote === undefined ? {} : { quote };
    }
  }
};

const answered = (result: Result): Pick<Sides, 'reported' | 'quote'> => ({
  ...('quantity' in result ? { reported: result.quantity } : {}),
  ...('quote' in result ? { quote: result.quote } : {}),
});

const proofOf = (row: readonly Cell[], { place }: PublishedChart): Value[] => {
  const evidence = evidenceOf(row, place);
  if (!evidence) return PROOF.map(() => null);
  const { target, reported, quote } = sidesOf(evidence);
  const source = evidence.source === undefined ? undefined : place.sources.get(evidence.source);
  return [
    ...measured(target),
    ...measured(reported),
    ...[target?.quote ?? null, quote ?? null],
    ...[source?.title ?? null, source?.publisher ?? null],
    ...[source?.issued ?? null, source?.indexNumber ?? null],
  ];
};

/** The rows of a chart as a table to download; a chart that only counts has no quotes to carry. */
export const chartTable = (published: PublishedChart): Table => {
  const { columns, rows } = published.chart;
  const cites = rows.some((row) => row.some(({ figure }) => figure));
  return {
    columns: cites ? [...columns, ...PROOF] : columns,
    rows: rows.map((row) => [
      ...row.map(({ text }) => text),
      ...(cites ? proofOf(row, published) : []),
    ]),
  };
};
