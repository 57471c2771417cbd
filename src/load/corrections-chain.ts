import { changesOf, type Correction } from '../domain/correction.ts';
import { saidBy, type Released } from '../domain/release.ts';
import type { Fault } from './fault.ts';
import type { Row } from './table.ts';

/** A change that no entry tells. */
export type Untold = Pick<Correction, 'field' | 'before' | 'after'>;
type Wrong = Omit<Fault, 'file'>;
interface FigureFaults {
  readonly untold: readonly Untold[];
  readonly wrong: readonly Wrong[];
}
type Field = Exclude<Correction['field'], 'removed'>;

/** What one entry does to one statement. */
interface Link {
  readonly entry: Row<Correction>;
  readonly before: string;
  readonly after: string;
}

/**
 * Sets one figure beside what was published of it. The entries of a statement are a chain: each
 * begins with what the one before it left, the last ends with what the data say now, and where the
 * last release said something else, one of them must begin with it.
 * @param past the figure in the last release, if it was in it
 * @param present the figure in the data, if it is there
 * @param entries in the order in which they were made
 */
export const faultsOfFigure = (
  figure: string,
  past: Released | undefined,
  present: Released | undefined,
  entries: readonly Row<Correction>[],
): FigureFaults => {
  const whole = faultOfWhole(figure, past, present, entries);
  if (whole) return whole;

  const removed = entries.find(({ row }) => row.field === 'removed');
  const chains = chainsOf(entries);
  const [was, now] = [past && saidBy(past), present && saidBy(present)];
  const untold: Untold[] = [];
  const wrong: Wrong[] = [];
  for (const field of new Set([...(was?.keys() ?? []), ...chains.keys()])) {
    // A removal takes the verdict with it.
    if (field === 'verdict' && !present) continue;
    const chain = chains.get(field) ?? [];
    wrong.push(...brokenLinks(chain));
    const said = was?.get(field);
    const says = now?.get(field) ?? '';
    const last = chain.at(-1);
    const stands = !last || last.after === says;
    if (said === undefined || said === says) {
      if (!stands) wrong.push(endsWrong(last, says));
      continue;
    }
    const begun = chain.some(({ before }) => before === said);
    if (!last && removed)
      wrong.push(beginsWrong({ entry: removed, before: '', after: '' }, said, past));
    else if (!last || last.after === said) untold.push({ field, before: said, after: says });
    else if (stands && !begun) wrong.push(beginsWrong(last, said, past));
    else if (!stands) {
      wrong.push(endsWrong(last, says));
      if (!begun) untold.push({ field, before: said, after: says });
    }
  }
  return { untold, wrong: unique(wrong) };
};

/** What is wrong with the figure as a whole, so that its statements need not be looked at. */
const faultOfWhole = (
  figure: string,
  past: Released | undefined,
  present: Released | undefined,
  entries: readonly Row<Correction>[],
): FigureFaults | undefined => {
  const [first] = entries;
  const removal = entries.findIndex(({ row }) => row.field === 'removed');
  const removed = entries[removal];
  const later = removed && entries[removal + 1];
  const wrong = (entry: Row<Correction>, problem: string, remedy: string): FigureFaults => ({
    untold: [],
    wrong: [{ line: entry.line, field: 'figure', problem: `"${figure}" ${problem}`, remedy }],
  });

  if (later) {
    return wrong(later, `was removed by ${removed.row.id}`, 'give a new figure an id of its own');
  }
  if (removed && present) {
    const problem = 'is there, though it is said to be removed';
    return wrong(removed, problem, 'take it out of the data, or remove this entry');
  }
  if (first && !removed && !past) {
    return present
      ? wrong(first, 'was never published otherwise', 'remove the entry')
      : wrong(first, `is no figure of ${first.row.year}`, 'correct it, or the year');
  }
  return past && !present && !removed
    ? { untold: [{ field: 'removed', before: past.says, after: '' }], wrong: [] }
    : undefined;
};

const chainsOf = (entries: readonly Row<Correction>[]): ReadonlyMap<Field, readonly Link[]> =>
  Map.groupBy(
    entries.flatMap((entry) =>
      changesOf(entry.row).map(({ field, before, after }) => ({ field, entry, before, after })),
    ),
    ({ field }) => field,
  );

const quoted = (said: string): string => (said === '' ? 'nothing' : `"${said}"`);

const brokenLinks = (chain: readonly Link[]): Wrong[] =>
  chain.flatMap((link, index) => {
    const previous = chain[index - 1];
    if (!previous || previous.after === link.before) return [];
    return [
      {
        ...{ line: link.entry.line, field: 'before' },
        problem: `is ${quoted(link.before)}, but ${previous.entry.row.id} left ${quoted(previous.after)}`,
        remedy: 'begin with what the entry before it left, or correct that one',
      },
    ];
  });

const endsWrong = ({ entry, after }: Link, says: string): Wrong => ({
  ...{ line: entry.line, field: 'after' },
  problem: `is ${quoted(after)}, but the data say ${quoted(says)} now`,
  remedy: says === '' ? 'empty it, or correct the data' : `write ${says}, or correct the data`,
});

const beginsWrong = ({ entry, before }: Link, said: string, past?: Released): Wrong => {
  // A removal begins with all that the figure said.
  const whole = entry.row.field === 'removed' && past;
  const [is, published] = whole ? [entry.row.before, past.says] : [before, said];
  return {
    ...{ line: entry.line, field: 'before' },
    problem: `is ${quoted(is)}, but ${quoted(published)} was published`,
    remedy: `write ${published}`,
  };
};

const unique = (faults: readonly Wrong[]): readonly Wrong[] => [
  ...new Map(
    faults.map((fault) => [`${fault.line} ${fault.field} ${fault.problem}`, fault]),
  ).values(),
];
