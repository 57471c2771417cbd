import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { withoutTimes } from './zip-times.ts';

const packed = async (): Promise<Buffer> =>
  writeXlsxFile([[{ type: String, value: '泊位' }], [{ type: Number, value: 0 }]]).toBuffer();

/** The places of the times in the headers of a zip, each four bytes long. */
const timesIn = (zip: Uint8Array): number[] => {
  const bytes = Buffer.from(zip);
  const places = (signature: string, offset: number): number[] => {
    const found: number[] = [];
    for (let at = bytes.indexOf(signature, 0, 'latin1'); at >= 0;) {
      found.push(bytes.readUInt32LE(at + offset));
      at = bytes.indexOf(signature, at + 1, 'latin1');
    }
    return found;
  };
  return [...places('PK\x03\x04', 10), ...places('PK\x01\x02', 12)];
};

describe('the times in a zip', () => {
  it('are there before, and the same for all files after', async () => {
    const zip = await packed();
    expect(timesIn(zip).some((time) => time !== 0x0021_0000)).toBe(true);
    const times = timesIn(withoutTimes(zip));
    expect(times.length).toBeGreaterThan(4);
    expect(new Set(times)).toEqual(new Set([0x0021_0000]));
  });

  it('are all that changes', async () => {
    const zip = await packed();
    const changed = withoutTimes(zip);
    expect(changed.byteLength).toBe(zip.byteLength);
    const different = [...changed].filter((byte, index) => byte !== zip[index]).length;
    expect(different).toBeLessThanOrEqual(timesIn(zip).length * 4);
  });

  it('leave the zip that was given as it was', async () => {
    const zip = await packed();
    const before = Buffer.from(zip);
    withoutTimes(zip);
    expect(Buffer.from(zip).equals(before)).toBe(true);
  });

  it.each([Buffer.alloc(0), Buffer.from('PK'), Buffer.alloc(100)])(
    'are not looked for in what is no zip',
    (bytes) => {
      expect(() => withoutTimes(bytes)).toThrow('no zip');
    },
  );
});
