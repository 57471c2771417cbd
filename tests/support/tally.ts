/** How many tests of a runner passed and failed, read from the report it writes as JSON. */
import fs from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

export function vitestTally(file: string): Tally {
  const { numPassedTests, numTotalTests, testResults } = read<VitestReport>(file);
  // A file that fails as a whole has no failed test to show for it.
  const files = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + files.length };
}

export function playwrightTally(file: string): Tally {
  const { stats, errors } = read<PlaywrightReport>(file);
  // A test that did not run has proved nothing, nor has one that passed only when tried again.
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed + errors.length };
}

/** A runner that fails without a failed test, or finds no test at all, has failed once. */
export function settled(tally: Tally, code: number): Tally {
  const nothing = tally.passed + tally.failed === 0;
  const unexplained = code !== 0 && tally.failed === 0;
  return nothing || unexplained ? { ...tally, failed: tally.failed + 1 } : tally;
}

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function read<Report>(file: string): Report {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Report;
}
