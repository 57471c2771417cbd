/** A part of a font's table that leads from characters to glyphs: characters from, to. */
type Range = readonly [from: number, to: number];

/**
 * The characters that a TrueType font has glyphs for.
 * @throws where the bytes are no such font.
 */
export const coverageOf = (font: Uint8Array): ((codePoint: number) => boolean) => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = rangesOf(view, whereIs('cmap', view));
  if (ranges.length === 0) throw new Error('the font leads from no character to a glyph');
  return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
};

const whereIs = (tag: string, view: DataView): number => {
  const tables = view.byteLength > 12 ? view.getUint16(4) : 0;
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}; is it a TrueType file?`);
};

/** Of the two formats that fonts use today, all that lead to a glyph. */
const rangesOf = (view: DataView, cmap: number): Range[] => {
  const found: Range[] = [];
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(table);
    if (format === 12) found.push(...groups(view, table));
    if (format === 4) found.push(...segments(view, table));
  }
  return found;
};

const groups = (view: DataView, table: number): Range[] =>
  Array.from({ length: view.getUint32(table + 12) }, (_, index): Range => {
    const group = table + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });

const segments = (view: DataView, table: number): Range[] => {
  const twice = view.getUint16(table + 6);
  const ranges: Range[] = [];
  for (let at = 0; at < twice; at += 2) {
    const to = view.getUint16(table + 14 + at);
    const from = view.getUint16(table + 16 + twice + at);
    // The last segment leads to the glyph of whatever is missing.
    if (from !== 0xffff) ranges.push([from, to]);
  }
  return ranges;
};
