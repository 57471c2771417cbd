/** Texts as a Chinese desk saves them; Node reads GB18030, but does not write it. */

const decoder = new TextDecoder('gb18030');

/** Characters of two bytes, and those of four in the basic plane, each with its bytes. */
const bytesOf: ReadonlyMap<string, readonly number[]> = new Map(
  [...twoBytes(), ...fourBytes()].map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes]),
);

export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap(encoded));
}

function encoded(character: string): readonly number[] {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  if (point >= 0x10000) return quadruple(point - 0x10000 + 0x90 * 12600 - 0x81 * 12600);
  const bytes = bytesOf.get(character);
  if (!bytes) throw new Error(`${character} has no bytes in GB18030`);
  return bytes;
}

function* twoBytes(): Generator<readonly number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) yield [lead, trail];
  }
}

function* fourBytes(): Generator<readonly number[]> {
  for (let order = 0; order < 39420; order += 1) yield quadruple(order);
}

/** The four bytes of a place in the table of them, which counts 10 × 126 × 10 a lead byte. */
function quadruple(order: number): readonly number[] {
  return [
    0x81 + Math.floor(order / 12600),
    0x30 + (Math.floor(order / 1260) % 10),
    0x81 + (Math.floor(order / 10) % 126),
    0x30 + (order % 10),
  ];
}
