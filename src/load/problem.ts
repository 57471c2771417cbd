import type { z } from 'zod';
import { say } from '../domain/cell.ts';
import type { Fault } from './fault.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number',
  array: 'a list in square brackets',
  object: 'a record in curly brackets',
};

/** What is said of fields of JSON where their schema brings no words of its own. */
export const inPlainWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined
      ? say('is missing', 'add it; data/README.md shows an example')
      : say(`is not ${KINDS[issue.expected] ?? issue.expected}`, 'correct it');
  }
  if (issue.code === 'invalid_union' && Array.isArray(issue.options)) {
    return say('is not known here', `use one of: ${issue.options.join(', ')}`);
  }
  return undefined;
};

/** Turns what a schema found into faults; a message of two lines is problem and remedy. */
export const toFaults = (error: z.ZodError, file: string, line?: number): Fault[] =>
  error.issues.flatMap((issue) => {
    const [problem = 'is wrong', remedy] = issue.message.split('\n');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    // A cell of a table may be a list inside; its column is the field all the same.
    const path = line === undefined ? issue.path : issue.path.slice(0, 1);
    const field = [...path.map(String), ...(keys ?? [])].join('.');
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
