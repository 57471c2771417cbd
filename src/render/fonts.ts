import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import subsetFont from 'subset-font';
import { coverageOf } from './cmap.ts';

/** The one font of all pictures, so that they are the same on every machine. */
export const FAMILY = 'Noto Sans SC';
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
};

/** The weights of the pinned font, whole. */
export interface Fonts {
  readonly weights: readonly Buffer[];
  /** Changes when the font does. */
  readonly version: string;
}

/**
 * Reads the font that npm installed.
 * @throws where it is missing: without a font a renderer draws no text and says nothing.
 */
export const readFonts = (from = path.resolve('package.json')): Fonts => {
  const weights = FILES.map((file) => {
    try {
      return readFileSync(createRequire(from).resolve(`${PACKAGE}/${file}`));
    } catch (cause) {
      const remedy = 'run npm ci; pictures without their font would be without text';
      throw new Error(`the font ${PACKAGE}/${file} is missing\n${remedy}`, { cause });
    }
  });
  return { weights, version: hashOf(...weights) };
};

/** What is drawn of a text without a glyph of its own. */
const SPACES = /[\s\u00AD\u200B-\u200D\uFEFF]/u;

/**
 * The characters of SVGs, each once, in order.
 * @throws naming those that a weight of the font has no glyph for.
 */
export const charactersOf = (svgs: readonly string[], { weights }: Fonts): string => {
  const texts = svgs.flatMap((svg) => [...svg.matchAll(/<text\b[^>]*>([^<]*)/gu)]);
  const characters = [
    ...new Set(texts.flatMap(([, text]) => [...unescape(text ?? '')])),
  ].toSorted();
  for (const weight of weights) {
    const covers = coverageOf(weight);
    const missing = characters.filter(
      (each) => !SPACES.test(each) && !covers(each.codePointAt(0) ?? 0),
    );
    if (missing.length > 0) {
      const named = missing.map((each) => `“${each}” (U+${hex(each)})`).join(', ');
      throw new Error(
        `the font ${PACKAGE} has no glyph for ${named}, which a picture would leave out\n` +
          'write it otherwise in the data, or give the pictures a font that has it',
      );
    }
  }
  return characters.join('');
};

/** What printers set for a character that they have not. */
const GETA = '〓';

/**
 * An SVG whose texts have only characters that all weights of the font have, with a mark in the place
 * of each other. For official wording, which nobody here may write otherwise.
 */
export const withKnownGlyphs = ({ weights }: Fonts): ((svg: string) => string) => {
  const covers = weights.map(coverageOf);
  const known = (character: string): boolean =>
    SPACES.test(character) || covers.every((has) => has(character.codePointAt(0) ?? 0));
  return (svg) =>
    svg.replace(
      /(<text\b[^>]*>)([^<]*)/gu,
      (_match, tag: string, text: string) =>
        tag + [...text].map((each) => (known(each) ? each : GETA)).join(''),
    );
};

/**
 * Files with these characters alone, which load fifty times as fast as the whole font. They are
 * this process's own and go with it: a file that another removes would cost a picture its text.
 */
export const subsetFiles = async ({ weights }: Fonts, text: string): Promise<string[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'picture-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    weights.map(async (weight, index) => {
      const file = path.join(folder, `${index}.ttf`);
      writeFileSync(file, await subsetFont(weight, text, { targetFormat: 'truetype' }));
      return file;
    }),
  );
};

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/gu, (_match, name: string) => ENTITIES[name] ?? '');
