import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** Turns what a schema found into faults; a message of two lines is problem and remedy. */
export const toFaults = (error: z.ZodError, file: string, line?: number): Fault[] =>
  error.issues.flatMap((issue) => {
    const [problem = 'is wrong', remedy] = issue.message.split('\n');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    const field = [...issue.path.map(String), ...(keys ?? [])].join('.');
    return [
      {
        file,
        ...(line === undefined ? {} : { line }),
        ...(field === '' ? {} : { field }),
        problem: keys ? 'is not known here' : problem,
        remedy: keys ? 'remove it or correct its name' : (remedy ?? 'see data/README.md'),
      },
    ];
  });
