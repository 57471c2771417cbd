import type { APIRoute } from 'astro';
import { toCsv, toJson, type Table } from '../../../../exports/table.ts';
import { yearTables } from '../../../../exports/year-tables.ts';
import { placeYears } from '../../../../site/corpus.ts';
import { yearParams } from '../../../../site/routes.ts';

/** Every published table as CSV and as JSON. */
export const getStaticPaths = () =>
  placeYears.flatMap((placeYear) =>
    [...yearTables(placeYear.place, placeYear.year)].flatMap(([name, table]) =>
      (['csv', 'json'] as const).map((format) => ({
        params: { ...yearParams(placeYear), table: `${name}.${format}` },
        props: { table, format },
      })),
    ),
  );

interface Props {
  readonly table: Table;
  readonly format: 'csv' | 'json';
}

export const GET: APIRoute<Props> = ({ props: { table, format } }) =>
  format === 'csv'
    ? new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(toJson(table), { headers: { 'Content-Type': 'application/json' } });
