/** Runs the build command as a reader of the README would, with chosen data, base or environment. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { node, root } from './root.ts';

export interface BuildRun {
  code: number | null;
  /** All that the command wrote, faults included. */
  output: string;
}

/** Only these pass from the environment: test runners set others that a bundler listens to. */
const inherited = ['HOME', 'LD_LIBRARY_PATH', 'PATH', 'TMPDIR', 'USER'];

export function runBuild(variables: Record<string, string>, cwd = root): Promise<BuildRun> {
  return run(['src/commands/build.ts'], variables, cwd);
}

/** Lays out a folder for new data, as `npm run new` does. */
export async function runNew(data: string, ...words: string[]): Promise<void> {
  const { code, output } = await run(['src/commands/new.ts', ...words], { DATA: data }, root);
  if (code !== 0) throw new Error(output);
}

async function run(
  command: string[],
  variables: Record<string, string>,
  cwd: string,
): Promise<BuildRun> {
  const env: Record<string, string> = {};
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  Object.assign(env, variables);
  return new Promise((resolve, reject) => {
    const child = spawn(node, command, { cwd, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

export function temporaryFolder(name: string): string {
  return fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `scorecard-${name}-`));
}
