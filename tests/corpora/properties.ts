import fc from 'fast-check';

/** The same cases on every machine and day; another seed is a variable away. */
export const explore = (runs: number): fc.Parameters<unknown> => ({
  seed: Number(process.env['SEED'] ?? 2023),
  numRuns: Number(process.env['RUNS'] ?? runs),
});

/** What people and programs leave in cells: nothing, numbers, words of the codebook, and worse. */
export const cell: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '0', '-1', '1', '8.3', '500', '1e9', 'NaN') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['Infinity', '１２', '1,000', '5.5%', '8+44', '+', '2020', '2020-01/2020-13', '2020-13'],
      ...['figure', 'other', 'silent', 'assertion', 'deferred', 'rank', 'exactly', 'about'],
      ...['between', 'atLeast', 'exact', 'moreThan', 'several', 'true', 'nameChanged', 'greenways'],
      ...['个', '公里', '%', 'task', 'report', '__proto__', 'constructor', '……', '"', '1.1'],
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

export const json: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '[]', '{}', 'null', '[null]', '{"id":{}}', '{"__proto__":null}', '[[]]'),
);
