import Papa from 'papaparse';

/** A value of a published table; `null` is missing, and never zero. */
export type Value = string | number | null;

/** A published table: the same rows become CSV and JSON. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/**
 * CSV as spreadsheets expect it: UTF-8 with a byte-order mark, CRLF (RFC 4180).
 * A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export const toCsv = ({ columns, rows }: Table): string =>
  `\uFEFF${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** The same rows as an array of objects; missing values are `null`. */
export const toJson = ({ columns, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
    ),
    null,
    1,
  )}\n`;
