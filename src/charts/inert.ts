import type { Drawing } from './chart.ts';

/** Turns the direction of writing; nothing in an attribute can hold it in. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A drawing whose text alternative leaves the text around it alone. */
export const inert = (drawing: Drawing): Drawing => ({
  ...drawing,
  alt: drawing.alt.replace(BIDI, ''),
});
