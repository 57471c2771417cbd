/** The two little-endian words that a zip keeps for “no time” and “1 January 1980”. */
const NO_TIME = 0;
const FIRST_DAY = 0x0021;

const LOCAL = { signature: 0x04034b50, time: 10 } as const;
const CENTRAL = { signature: 0x02014b50, time: 12, size: 46, offset: 42 } as const;
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;

/**
 * Gives every file in a zip the same time, so that the same content is the same bytes whenever and
 * wherever it was packed.
 * @throws where the bytes are no zip as this project's packages write them.
 */
export const withoutTimes = (zip: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END.size;
  expectAt(view, end, END.signature);
  let entry = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    expectAt(view, entry, CENTRAL.signature);
    const local = view.getUint32(entry + CENTRAL.offset, true);
    expectAt(view, local, LOCAL.signature);
    for (const at of [entry + CENTRAL.time, local + LOCAL.time]) {
      view.setUint16(at, NO_TIME, true);
      view.setUint16(at + 2, FIRST_DAY, true);
    }
    const lengths = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    entry += CENTRAL.size + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};

const expectAt = (view: DataView, at: number, signature: number): void => {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== signature) {
    throw new Error('the workbook is no zip that its times could be taken out of');
  }
};
