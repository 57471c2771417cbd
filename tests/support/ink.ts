/** How much of a drawing can be told from its ground, by its pixels. */
import type { BrowserContext, Locator } from '@playwright/test';

export interface Ink {
  /** The luminance of the commonest colour, from 0 (black) to 1 (white). */
  ground: number;
  /** The share of pixels that stand out from it by a contrast of 4.5 or more. */
  share: number;
}

export async function inkOf(drawing: Locator, context: BrowserContext): Promise<Ink> {
  const picture = (await drawing.screenshot()).toString('base64');
  // Decoded in a blank page: the site's own policy may forbid pictures from data.
  const blank = await context.newPage();
  try {
    return await blank.evaluate(measure, `data:image/png;base64,${picture}`);
  } finally {
    await blank.close();
  }
}

async function measure(address: string): Promise<Ink> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);

  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [commonest] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  const ground = luminance(commonest);
  let inked = 0;
  for (const [colour, count] of counts)
    if (contrast(luminance(colour), ground) >= 4.5) inked += count;
  return { ground, share: inked / (image.width * image.height) };

  function contrast(a: number, b: number): number {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  function luminance(colour: number): number {
    const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
