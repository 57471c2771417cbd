import { crc32 } from 'node:zlib';

const INCH = 0.0254;
/** Signature and header; further chunks may follow. */
const HEADER_END = 8 + 12 + 13;

/** Writes into a PNG how many dots it has an inch, so that it is placed in its size. */
export const withResolution = (png: Buffer, dpi: number): Buffer => {
  const perMetre = Math.round(dpi / INCH);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
};
