import { gzipSync } from 'node:zlib';

/** What arrives in one flight of a new connection: ten packets. */
export const CEILING = 14 * 1024;

/**
 * Hands a document on unless it is too heavy for an embed.
 * @throws naming the chart and its weight.
 */
export const refuseHeavy = (id: string, html: string): string => {
  const bytes = gzipSync(html).length;
  if (bytes <= CEILING) return html;
  throw new Error(
    `The embed of ${id} weighs ${bytes} bytes with gzip; an embed may weigh ${CEILING} at most. ` +
      'Give the chart fewer rows, or make two charts of it.',
  );
};
