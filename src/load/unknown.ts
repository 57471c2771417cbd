import path from 'node:path';
import type { Fault, Faults } from './fault.ts';

/** The fault that an id is not in the file where it belongs, unless its record had a fault itself. */
export const unknown = (
  field: string,
  id: string,
  known: ReadonlyMap<string, unknown>,
  file: string,
  faults: Faults,
): Omit<Fault, 'file' | 'line'>[] =>
  known.has(id) || faults.mayHold(file, id)
    ? []
    : [
        {
          field,
          problem: `"${id}" is not in ${path.posix.basename(file)}`,
          remedy: 'add it there or correct the id',
        },
      ];
