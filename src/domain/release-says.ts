import { parsePrinted } from './cell.ts';
import { parsePeriod, writePeriod, type Period } from './period.ts';
import { BOUNDS, sum, type Bound } from './quantity.ts';
import { COMPARATORS, type Comparator } from './target.ts';

/**
 * What a figure says, in a form that no language and no layout changes, so that two releases can be
 * compared: `atLeast 735 亿元 2023`, `exact 8+44 个 2023`, `other exact 900 人次 2023 estimated`.
 */

/** What can be said of a figure; each is published, and corrected, by itself. */
export const STATEMENTS = ['value', 'growth', 'rank', 'completion', 'target'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** A number as printed, with all that decides how it is read. */
export interface Measured {
  readonly how: Bound | Comparator;
  readonly value: number;
  readonly upTo?: number;
  readonly decimals: number;
  /** The printed parts, where no total was printed. */
  readonly parts?: readonly number[];
  readonly unit: string;
  readonly period: Period;
  readonly estimated?: boolean;
  /** True for an answer to something else than was promised. */
  readonly other?: boolean;
}

export const writeMeasured = (measured: Measured): string => {
  const { how, value, upTo, decimals, parts, unit, period, estimated, other } = measured;
  const number = parts ? parts.join('+') : value.toFixed(decimals);
  return [
    ...(other ? ['other'] : []),
    ...[how, upTo === undefined ? number : `${number}/${upTo.toFixed(decimals)}`, unit],
    writePeriod(period),
    ...(estimated ? ['estimated'] : []),
  ].join(' ');
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const MEASURED = new RegExp(
  String.raw`^(?<other>other )?(?<how>\w+) (?<parts>${NUMBER}(?:\+${NUMBER})*)(?:/(?<upTo>${NUMBER}))? ` +
    String.raw`(?<unit>\S.*) (?<period>\d{4}\S*)(?<estimated> estimated)?$`,
  'su',
);
const isHow = (word: string): word is Bound | Comparator =>
  [...BOUNDS, ...COMPARATORS].some((known) => known === word);

/** Reads what `writeMeasured` wrote; nothing where it is something else. */
export const parseMeasured = (written: string): Measured | undefined => {
  const found = MEASURED.exec(written)?.groups;
  const how = found?.['how'] ?? '';
  const unit = found?.['unit'];
  const period = parsePeriod(found?.['period'] ?? '');
  const parts = (found?.['parts'] ?? '').split('+').flatMap((part) => parsePrinted(part) ?? []);
  if (!found || !isHow(how) || !unit || !period || parts.length === 0) return undefined;
  return {
    how,
    value: sum(parts.map(({ value }) => value)),
    ...(found['upTo'] === undefined ? {} : { upTo: Number(found['upTo']) }),
    decimals: Math.max(...parts.map(({ decimals }) => decimals)),
    ...(parts.length > 1 ? { parts: parts.map(({ value }) => value) } : {}),
    ...{ unit, period, estimated: found['estimated'] !== undefined },
    other: found['other'] !== undefined,
  };
};

/** The statements of one figure in one cell; the value needs no name. */
export const joinStatements = (statements: ReadonlyMap<Statement, string>): string =>
  STATEMENTS.flatMap((name) => {
    const said = statements.get(name);
    if (said === undefined) return [];
    return [name === 'value' ? said : `${name} ${said}`];
  }).join('; ');

const NAMED = /^(?<name>growth|rank|completion|target) (?<said>.*)$/su;

/** Reads what `joinStatements` wrote. */
export const splitStatements = (says: string): ReadonlyMap<Statement, string> =>
  new Map(
    says
      .split(/; (?=(?:growth|rank|completion|target) )/u)
      .filter((part) => part !== '')
      .map((part): [Statement, string] => {
        const { name, said } = NAMED.exec(part)?.groups ?? {};
        return [STATEMENTS.find((known) => known === name) ?? 'value', said ?? part];
      }),
  );
