/** One thing wrong in the data: where it is, what it is, what to do. */
export interface Fault {
  /** Path below the data folder. */
  readonly file: string;
  /** Line of the file where the record begins; nothing where the fault is of the whole file. */
  readonly line?: number;
  readonly field?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Everything that was found wrong, thrown once and together. */
export class DataError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
    this.name = 'DataError';
    this.faults = faults;
  }
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

/** One fault as `gongshu/2023/targets.csv, line 12, quote: is empty → copy the words …`. */
export const formatFault = ({ file, line, field, problem, remedy }: Fault): string => {
  const place = [file, line === undefined ? '' : `line ${line}`, field ?? ''].filter(Boolean);
  return `${place.join(', ')}: ${problem} → ${remedy}`;
};

/** All faults in the order of files and lines, below a line that counts them. */
export const formatFaults = (faults: readonly Fault[]): string =>
  [
    `${faults.length} fault${faults.length === 1 ? '' : 's'} in the data; nothing was built:`,
    ...[...faults].sort(byPlace).map((fault) => `  ${formatFault(fault)}`),
  ].join('\n');

/**
 * Collects faults, so that a curator sees all of them at once, and remembers what could not be
 * used: a record that refers to it is not to blame, so one mistake is told once.
 */
export class Faults {
  readonly all: Fault[] = [];
  readonly #lost = new Map<string, Set<string> | 'whole'>();
  add(fault: Fault): void {
    this.all.push(fault);
  }
  /** Remembers that a record, or a whole file, has been reported and is not used. */
  lose(file: string, id?: string): void {
    const lost = this.#lost.get(file) ?? new Set();
    this.#lost.set(file, id === undefined || lost === 'whole' ? 'whole' : lost.add(id));
  }
  /** True where a record may be in the file and only could not be used. */
  mayHold(file: string, id: string): boolean {
    const lost = this.#lost.get(file);
    return lost === 'whole' || (lost?.has(id) ?? false);
  }
  /** True where anything of the file could not be used. */
  lacks(file: string): boolean {
    return this.#lost.has(file);
  }
  throwIfAny(): void {
    if (this.all.length > 0) throw new DataError(this.all);
  }
}
