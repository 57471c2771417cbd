/** The texts in a folder of records that would do harm if a page or a table took them at their word. */
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { filesOf } from './pages.ts';

/** Characters that turn the direction of the text around them. */
export const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What a spreadsheet takes for a formula, the full-width signs of Chinese keyboards included. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;
const markup = /<[a-z!/]|&#?\w+;|["']\s*on\w+\s*=|\]\]>/i;

export interface HostileTexts {
  all: string[];
  markup: string[];
  bidi: string[];
  formulas: string[];
}

export function hostileTextsIn(folder: string): HostileTexts {
  const all = [...new Set(filesOf(folder).flatMap((file) => textsOf(path.join(folder, file))))];
  return {
    all,
    markup: all.filter((text) => markup.test(text)),
    bidi: all.filter((text) => bidiControl.test(text)),
    formulas: all.filter(isFormula),
  };
}

export function isFormula(cell: string): boolean {
  return formula.test(cell) && !plainNumber.test(cell) && cell.trim().length > 1;
}

/** The rows of a CSV file, its header first; a file that does not parse cleanly is an error. */
export function csvRows(file: string): string[][] {
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors)}`);
  return data;
}

function textsOf(file: string): string[] {
  if (file.endsWith('.csv')) return csvRows(file).slice(1).flat();
  if (file.endsWith('.json')) return stringsIn(JSON.parse(fs.readFileSync(file, 'utf8')));
  return [];
}

export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(stringsIn);
  return [];
}
