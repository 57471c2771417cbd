/**
 * `npm test`: every check of the project, one step after another. A failed step does not hide
 * the faults of the next, unless there is nothing left to test. Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './support/build.ts';
import { node, root } from './support/root.ts';
import { playwrightTally, settled, vitestTally, type Tally } from './support/tally.ts';

interface Step {
  name: string;
  command: string[];
  variables?: Record<string, string>;
  /** Where a runner of many tests writes its count; a step without one is one test. */
  report?: { file: string; read: (file: string) => Tally };
}

const binaries = path.join(root, 'node_modules', '.bin');
const reports = temporaryFolder('reports');
/** Documents that may not be published with the project, checked where somebody has them. */
const documents = path.resolve(root, '../shared/sources');

const total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];

await run({ name: 'Formatting', command: [binary('prettier'), '--check', '.'] });
await run({ name: 'Types', command: [binary('astro'), 'check'] });
await run(vitest('Units', 'unit'));
if (fs.existsSync(documents)) {
  const command = ['src/commands/check-evidence.ts', documents];
  await run({ name: 'Quotes against the documents', command });
}
if (await run({ name: 'Build', command: ['src/commands/build.ts'] })) {
  await run(vitest('The built site', 'dist'));
  await run(playwright('The built site in a browser'));
} else {
  console.log('\nThe built site is not tested, since these sources did not build.');
}

fs.rmSync(reports, { recursive: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a step, adds to the total, and tells whether all went well. */
async function run(step: Step): Promise<boolean> {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const code = await execute(step);
  const { passed, failed } = settled(count(step, code), code);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(step.name);
  return failed === 0;
}

function count({ report }: Step, code: number): Tally {
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return fs.existsSync(report.file) ? report.read(report.file) : { passed: 0, failed: 0 };
}

function execute({ command, variables }: Step): Promise<number> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...variables,
    PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // The tests are about the site as it is by default.
  for (const name of ['SITE', 'BASE', 'DATA', 'OUT']) delete env[name];
  return new Promise((resolve, reject) => {
    const child = spawn(node, command, { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function vitest(name: string, project: string): Step {
  const file = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    command: [binary('vitest'), 'run', '--project', project, ...reporters],
    report: { file, read: vitestTally },
  };
}

function playwright(name: string): Step {
  const file = path.join(reports, 'playwright.json');
  return {
    name,
    command: [binary('playwright'), 'test', '--reporter=list,json'],
    variables: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, read: playwrightTally },
  };
}

/** The script behind a command that npm installed. */
function binary(name: string): string {
  return fs.realpathSync(path.join(binaries, name));
}
