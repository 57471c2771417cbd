import type { APIRoute } from 'astro';
import type { YearTable } from '../../../../exports/open-data/tables.ts';
import { placeYears } from '../../../../site/corpus.ts';
import { tablesOfYear, yearWorkbook } from '../../../../site/open-data.ts';
import { yearParams } from '../../../../site/routes.ts';

/** Every table of a year as a workbook. */
export const getStaticPaths = () =>
  placeYears.flatMap((placeYear) =>
    tablesOfYear(placeYear).map((table) => ({
      params: { ...yearParams(placeYear), table: table.name },
      props: { table },
    })),
  );

export const GET: APIRoute<{ readonly table: YearTable }> = async ({ props: { table } }) =>
  new Response(new Uint8Array(await yearWorkbook(table)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
