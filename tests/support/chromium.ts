/**
 * Which Chromium the tests drive, on a machine that may have none.
 *
 * `CHROMIUM=/path/to/chrome` names one; otherwise the one that npm installed with the project is
 * unpacked, libraries included, so that nothing has to be installed by hand.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fontEnvironment } from './fonts.ts';
import { cache } from './root.ts';

const named = process.env['CHROMIUM'];
const unpacked = path.join(cache, 'chromium');

/** What Playwright needs to start the browser; {@link prepareChromium} must have run before. */
export const launchOptions = {
  executablePath: named ?? path.join(unpacked, 'chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  env: {
    ...definedEnvironment(),
    ...fontEnvironment(),
    ...(named ? {} : { LD_LIBRARY_PATH: libraryPath() }),
  },
};

/** Makes sure that the browser's executable is there, or says what to do. */
export async function prepareChromium(): Promise<void> {
  if (named) {
    if (!fs.existsSync(named)) {
      throw new Error(
        `CHROMIUM names no file: ${named}. Correct it, or unset it to use the packaged browser.`,
      );
    }
    return;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The packaged Chromium runs on Linux x64 only. ' +
        'Set CHROMIUM to the path of a Chromium or Chrome on this machine.',
    );
  }
  if (!fs.existsSync(unpacked)) await unpack();
}

/**
 * The package unpacks into the temporary folder and takes any file of the right name there for a
 * finished one. A folder of its own, renamed when whole, survives an interrupted run.
 */
async function unpack(): Promise<void> {
  fs.mkdirSync(cache, { recursive: true });
  const partial = fs.mkdtempSync(`${unpacked}.partial-`);
  const before = { ...process.env };
  // The package decides at its import, from this variable, whether to unpack NSS and its kin too.
  Object.assign(process.env, { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  try {
    fs.renameSync(partial, unpacked);
  } catch (error) {
    fs.rmSync(partial, { recursive: true });
    // Another process was faster, and its folder serves as well.
    if (!fs.existsSync(unpacked)) throw error;
  }
}

function libraryPath(): string {
  const inherited = process.env['LD_LIBRARY_PATH'];
  const own = path.join(unpacked, 'al2023', 'lib');
  return inherited ? `${own}:${inherited}` : own;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null),
  );
}
