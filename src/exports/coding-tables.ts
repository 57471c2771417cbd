import { CODING_COLUMNS, type Codings } from '../domain/coding.ts';
import { settledOf } from '../domain/reliability.ts';
import type { Year } from '../domain/year.ts';
import type { Table } from './table.ts';

/** Cells as they were coded; an empty one stays empty. */
const codingTable = (codings: Codings): Table => ({
  columns: CODING_COLUMNS,
  rows: [...codings.values()].map((coded) =>
    CODING_COLUMNS.map((column) => coded[column as keyof typeof coded] || null),
  ),
});

/** Both codings of a year and what was made of their differences; nothing where it was coded once. */
export const codingTables = ({ coding }: Year): readonly [string, Table][] =>
  coding
    ? [
        ['coding-first', codingTable(coding.first)],
        ['coding-second', codingTable(coding.second)],
        [
          'adjudications',
          {
            columns: ['unit', 'field', 'first', 'second', 'final', 'reason'],
            rows: settledOf(coding).map((settled) => [
              ...[settled.unit, settled.field, settled.first, settled.second, settled.final],
              settled.reason,
            ]),
          },
        ],
      ]
    : [];
