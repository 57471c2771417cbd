import { zipSync } from 'fflate';
import { withoutTimes } from '../zip-times.ts';

/** What is packed already gains nothing. */
const PACKED = /\.(?:xlsx|png)$/u;

/** Files in one folder of a zip, in the order of their names; the same files are the same bytes. */
export const archiveOf = (
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  level: 6 | 9 = 9,
): Uint8Array =>
  withoutTimes(
    zipSync(
      Object.fromEntries(
        [...files]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, bytes]) => [
            `${folder}/${name}`,
            [bytes, { level: PACKED.test(name) ? 0 : level }],
          ]),
      ),
    ),
  );
