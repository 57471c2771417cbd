import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { withFolder } from '../../tests/corpora/folder.ts';
import { releaseOf } from '../domain/release.ts';
import { readCorpus } from './corpus.ts';
import { CORRECTION_COLUMNS, readCorrections } from './corrections.ts';
import { checkCorrections } from './corrections-check.ts';
import { DataError } from './fault.ts';
import { releasedCsv } from './released.ts';

const files = Object.fromEntries(
  fs
    .readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => [path.relative(base, full), fs.readFileSync(full, 'utf8')]),
);
const released = releasedCsv(releaseOf(readCorpus(base)));

/** A change of the data between the release and the build. */
type Edit = readonly [file: string, from: string | RegExp, to: string];
const RESULT: readonly Edit[] = [
  ['lakeside/2020/results.csv', /8\.3/gu, '8.4'],
  ['lakeside/2020/tasks.csv', /8\.3/gu, '8.4'],
];
const MISSED: readonly Edit[] = [
  ['lakeside/2020/results.csv', /8\.3/gu, '7.9'],
  ['lakeside/2020/tasks.csv', /8\.3/gu, '7.9'],
];
const HEADER = CORRECTION_COLUMNS.join(',');
const TO_84 =
  'c1,2021-02-03,2020,1.1.result,value,exact 8.3 公里 2020,exact 8.4 公里 2020,看错,misread';

interface Case {
  readonly edits?: readonly Edit[];
  readonly rows?: readonly string[];
  readonly record?: string | undefined;
}

/** The faults that checking ends with, one a line, without the line that counts them. */
const faultsWith = ({ edits = [], rows, record = released }: Case): string[] => {
  const changed: Record<string, string> = { ...files };
  for (const [file, from, to] of edits) changed[file] = (changed[file] ?? '').replace(from, to);
  if (rows) changed['lakeside/corrections.csv'] = `${[HEADER, ...rows].join('\n')}\n`;
  if (record !== '') changed['released.csv'] = record;
  return withFolder(changed, (folder) => {
    try {
      checkCorrections(folder, readCorpus(folder));
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    }
  });
};
const recordWith = (from: string, to: string): string => {
  if (!released.includes(from)) throw new Error(`nothing released says ${from}`);
  return released.replace(from, to);
};

describe('data that say what was published', () => {
  test('need no entry', () => {
    expect(faultsWith({})).toEqual([]);
  });
  test('need none before anything is published', () => {
    expect(faultsWith({ edits: RESULT, record: '' })).toEqual([]);
  });
  test('need none for figures that are new', () => {
    expect(faultsWith({ record: released.split('\n').slice(0, 4).join('\n') })).toEqual([]);
  });
  test('need none for a statement that is added to a figure', () => {
    expect(faultsWith({ record: recordWith('; growth 10.2; rank 3 全市', '') })).toEqual([]);
    expect(faultsWith({ record: recordWith('; target exactly 8 个 2019,exceeded', ',') })).toEqual(
      [],
    );
  });
});

describe('a change of what was published', () => {
  test('is a fault, and what it says to add mends it', () => {
    const [fault = '', ...more] = faultsWith({ edits: RESULT });
    expect(more).toEqual([]);
    expect(fault).toBe(
      'released.csv, line 5, says: 1.1.result of lakeside 2020 was published with the value ' +
        '"exact 8.3 公里 2020", and now it is "exact 8.4 公里 2020" → take it back, or tell it in ' +
        `lakeside/corrections.csv: a new file with the header ${HEADER} and the row ` +
        'c1,YYYY-MM-DD,2020,1.1.result,value,exact 8.3 公里 2020,exact 8.4 公里 2020,WHY,WHY_EN',
    );
    const row = (fault.split(' and the row ')[1] ?? '').replace('YYYY-MM-DD', '2021-02-03');
    expect(faultsWith({ edits: RESULT, rows: [row] })).toEqual([]);
  });
  test('of a verdict has an entry of its own', () => {
    const faults = faultsWith({ edits: MISSED });
    expect(faults.map((fault) => fault.split(',').slice(0, 3).join(','))).toEqual([
      expect.stringMatching(/^released\.csv, line 5, says/u),
      expect.stringMatching(/^released\.csv, line 5, verdict/u),
    ]);
    expect(faults[1]).toContain('c2,YYYY-MM-DD,2020,1.1.result,verdict,exceeded,missed,WHY,WHY_EN');
    const rows = faults.map((fault) =>
      (fault.match(/c\d,YYYY.*$/u)?.[0] ?? '').replace('YYYY-MM-DD', '2021-02-03'),
    );
    expect(faultsWith({ edits: MISSED, rows })).toEqual([]);
    expect(faultsWith({ edits: MISSED, rows: rows.slice(0, 1) })).toHaveLength(1);
  });
  test('of one statement leaves the others of its figure alone', () => {
    const [fault, ...more] = faultsWith({ record: recordWith('growth 10.2', 'growth 10.3') });
    expect(more).toEqual([]);
    expect(fault).toContain(',2019,investment,growth,10.3,10.2,');
  });
  test('may be that a statement is gone', () => {
    const record = recordWith('rank 3 全市', 'rank 3 全市; completion 99');
    const [fault] = faultsWith({ record });
    expect(fault).toContain('the completion "99", which is gone');
    const rows = ['c1,2021-02-03,2019,investment,completion,99,,误读,misread'];
    expect(faultsWith({ record, rows })).toEqual([]);
  });
  test('may be that a figure is gone, which takes one entry', () => {
    const record = `${released}lakeside,2020,9.1.result,exact 3 个 2020; growth 5,met,\n`;
    const [fault, ...more] = faultsWith({ record });
    expect(more).toEqual([]);
    expect(fault).toMatch(
      /^released\.csv, line 12, figure: 9\.1\.result .* was published and is gone/u,
    );
    const rows = ['c1,2021-02-03,2020,9.1.result,removed,exact 3 个 2020; growth 5,,重复,a double'];
    expect(faultsWith({ record, rows })).toEqual([]);
    expect(faultsWith({ rows })).toEqual([]);
  });
  test('may be that a year is gone, which is told once', () => {
    const record = `${released}lakeside,2018,a,exact 3 个 2018,,\nlakeside,2018,b,exact 3 个 2018,,\n`;
    expect(faultsWith({ record })).toEqual([
      'released.csv, line 12, year: lakeside/2018 was published and is gone, and its figures with it: 2 → ' +
        'bring the folder lakeside/2018 back; figures that must go need an entry each',
    ]);
  });
  test('may have gone through several steps', () => {
    const rows = [
      'c1,2021-02-03,2020,1.1.result,value,exact 8.3 公里 2020,exact 8.5 公里 2020,看错,misread',
      'c2,2021-02-04,2020,1.1.result,value,exact 8.5 公里 2020,exact 8.4 公里 2020,又看错,misread',
    ];
    expect(faultsWith({ edits: RESULT, rows })).toEqual([]);
  });
  test('is told beside all others', () => {
    const record = recordWith('growth 10.2', 'growth 10.3').replace(
      'atLeast 8 公里',
      'about 8 公里',
    );
    expect(faultsWith({ edits: RESULT, record })).toHaveLength(3);
  });
});

describe('an entry', () => {
  const of84 = released.replace('8.3 公里', '8.4 公里');
  test('stays good when the next release is recorded', () => {
    expect(faultsWith({ edits: RESULT, rows: [TO_84], record: of84 })).toEqual([]);
  });
  test('of an earlier release does not cover a later change', () => {
    const edits = RESULT.map(([file, from]): Edit => [file, from, '8.6']);
    const [fault, ...more] = faultsWith({ edits, rows: [TO_84], record: of84 });
    expect(more).toEqual([]);
    expect(fault).toContain(
      'c2,YYYY-MM-DD,2020,1.1.result,value,exact 8.4 公里 2020,exact 8.6 公里',
    );
    expect(fault).not.toContain('a new file');
  });
  test.each<[string, string, RegExp]>([
    [
      'of an unknown figure',
      TO_84.replace('1.1.result', '9.9.result'),
      /line 2, figure: "9\.9\.result" is no figure of 2020 → correct it, or the year/u,
    ],
    [
      'of another year',
      TO_84.replace(',2020,', ',2019,'),
      /line 2, figure: "1\.1\.result" is no figure of 2019/u,
    ],
    [
      'that says the data wrong',
      TO_84.replace('8.4', '8.5'),
      /line 2, after: is "exact 8\.5 公里 2020", but the data say "exact 8\.4 公里 2020" now → write exact 8\.4 公里 2020/u,
    ],
    [
      'that says the release wrong',
      TO_84.replace('8.3', '8.1'),
      /line 2, before: is "exact 8\.1 公里 2020", but "exact 8\.3 公里 2020" was published → write exact 8\.3 公里 2020/u,
    ],
    [
      'of a day that does not exist',
      TO_84.replace('02-03', '02-30'),
      /line 2, date: is no day of the calendar/u,
    ],
    [
      'of no day',
      TO_84.replace('2021-02-03', '3.2.2021'),
      /line 2, date: "3\.2\.2021" is not a date → write e\.g\./u,
    ],
    ['without a reason', TO_84.replace('看错', ''), /line 2, why: is empty/u],
    ['that changes nothing', TO_84.replace('8.4', '8.3'), /line 2, after: is the same as before/u],
    [
      'of something else',
      TO_84.replace(',value,', ',colour,'),
      /line 2, field: "colour" is not known here/u,
    ],
  ])('%s is one fault', (_what, row, said) => {
    const faults = faultsWith({ edits: RESULT, rows: [row] }).filter(
      (fault) => !fault.startsWith('released.csv'),
    );
    expect(faults).toEqual([expect.stringMatching(said)]);
  });
  test('that matches nothing is told beside the change that nothing tells', () => {
    const row = TO_84.replace('8.3', '8.1').replace('8.4', '8.5');
    expect(faultsWith({ edits: RESULT, rows: [row] })).toEqual([
      expect.stringMatching(/^lakeside\/corrections\.csv, line 2, after/u),
      expect.stringMatching(/^released\.csv, line 5, says/u),
    ]);
  });
  test('of a figure that was never published otherwise is a fault', () => {
    const record = released.split('\n').slice(0, 4).join('\n');
    expect(faultsWith({ edits: RESULT, rows: [TO_84], record })).toEqual([
      'lakeside/corrections.csv, line 2, figure: "1.1.result" was never published otherwise → ' +
        'remove the entry',
    ]);
  });
  test('before the first release is a fault', () => {
    expect(faultsWith({ edits: RESULT, rows: [TO_84], record: '' })).toEqual([
      'lakeside/corrections.csv, line 2: corrects what was never published: there is no ' +
        'released.csv → remove it; corrections begin after the first npm run record',
    ]);
  });
  test('stands in the order of days', () => {
    const later = 'c2,2021-02-01,2019,investment,growth,10.3,10.2,看错,misread';
    const record = recordWith('growth 10.2', 'growth 10.3');
    expect(faultsWith({ edits: RESULT, rows: [TO_84, later], record })).toEqual([
      'lakeside/corrections.csv, line 3, date: 2021-02-01 is before 2021-02-03 in the row above → ' +
        'put new entries at the end, or correct the date',
    ]);
  });
  test('has an id of its own', () => {
    const twice = 'c1,2021-02-03,2019,investment,growth,10.3,10.2,看错,misread';
    const record = recordWith('growth 10.2', 'growth 10.3');
    expect(faultsWith({ edits: RESULT, rows: [TO_84, twice], record })).toEqual([
      expect.stringMatching(/line 3, id: "c1" stands in line 2 already/u),
    ]);
  });
  test('begins with what the one before it left', () => {
    const rows = [TO_84.replace('8.4', '8.7'), TO_84.replace('c1', 'c2').replace('8.3', '8.5')];
    expect(faultsWith({ edits: RESULT, rows })).toEqual([
      expect.stringMatching(/line 3, before: is "exact 8\.5 公里 2020", but c1 left "exact 8\.7/u),
    ]);
  });
  test('of a removal holds as long as the figure stays away', () => {
    const row = 'c1,2021-02-03,2020,1.1.result,removed,exact 8.3 公里 2020,,重复,a double';
    expect(faultsWith({ rows: [row] })).toEqual([
      expect.stringMatching(
        /line 2, figure: "1\.1\.result" is there, though it is said to be removed/u,
      ),
    ]);
  });
  test('of a removal says all that was published, and is the last of its figure', () => {
    const record = `${released}lakeside,2020,9.1.result,exact 3 个 2020; growth 5,met,\n`;
    const row = 'c1,2021-02-03,2020,9.1.result,removed,exact 4 个 2020,,重复,a double';
    expect(faultsWith({ record, rows: [row] })).toEqual([
      expect.stringMatching(
        /before: is "exact 4 个 2020", but "exact 3 个 2020; growth 5" was published → write exact 3 个/u,
      ),
    ]);
    const after = 'c2,2021-02-03,2020,9.1.result,value,,exact 4 个 2020,又有,back';
    expect(faultsWith({ record, rows: [row, after] })).toEqual([
      expect.stringMatching(/line 3, figure: "9\.1\.result" was removed by c1/u),
    ]);
  });
  test('that cannot be read is not told a second time as missing', () => {
    expect(faultsWith({ edits: RESULT, rows: [TO_84.replace('c1,', 'C1,')] })).toEqual([
      expect.stringMatching(/line 2, id: "C1" is not an id/u),
    ]);
  });
});

describe('the corrections of a place', () => {
  test('are read in their order', () => {
    const file = `${HEADER}\n${TO_84}\n`;
    const read = withFolder({ 'lakeside/corrections.csv': file }, (folder) =>
      readCorrections(folder, 'lakeside'),
    );
    expect(read).toMatchObject([{ id: 'c1', year: 2020, whyEn: 'misread' }]);
  });
  test('may be none', () => {
    expect(withFolder({}, (folder) => readCorrections(folder, 'lakeside'))).toEqual([]);
  });
});
