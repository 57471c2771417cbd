/** A drawn picture: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const HEADLINE =
  /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="700" fill="#(\w{6})"/u;
/** How many characters are looked at, since some are mostly empty. */
const CHARACTERS = 6;

/**
 * Refuses a picture of one colour, and one where the headline has left no ink: a renderer that does
 * not find its font draws the rest and says nothing.
 */
export const refuseWithoutText = (picture: Pixels, svg: string): void => {
  const { width, height, pixels } = picture;
  const at = (x: number, y: number): string =>
    Buffer.from(pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)).toString('hex');
  const [, x, y, size, ink] = HEADLINE.exec(svg) ?? [];
  if (ink === undefined) throw new Error(`a picture has no headline: ${svg.slice(0, 200)}`);
  const scale = width / Number(/ width="([\d.]+)"/u.exec(svg)?.[1]);
  const [left, base, em] = [x, y, size].map((each) => Number(each) * scale) as [
    ...[number, number, number],
  ];
  const right = Math.min(width, left + em * CHARACTERS);
  for (let row = Math.max(0, Math.ceil(base - em)); row < Math.min(height, base); row += 1) {
    for (let column = Math.ceil(left); column < right; column += 1) {
      if (at(column, row) === ink) return;
    }
  }
  throw new Error(
    `a picture came out without its text; the font did not reach the renderer: ${svg.slice(0, 200)}`,
  );
};
