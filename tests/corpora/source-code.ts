/** The files of `src` as a reader of their imports and words sees them. */
import fs from 'node:fs';
import path from 'node:path';

const src = path.resolve(import.meta.dirname, '../../src');

export interface Import {
  /** A package, `node:…`, or a path below `src`. */
  readonly of: string;
  /** True where nothing but types is taken. */
  readonly types: boolean;
}

export interface CodeFile {
  /** Path below `src`. */
  readonly file: string;
  readonly layer: string;
  readonly imports: readonly Import[];
  /** The text without comments. */
  readonly code: string;
}

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s+(?:(?<names>[^'";]*?)\s+from\s+)?['"](?<of>[^'"]+)['"]|\bimport\(\s*['"](?<later>[^'"]+)['"]\s*\)/gu;

const onlyTypes = (names: string): boolean =>
  names.startsWith('type ') ||
  (/^\{[^}]*\}$/u.test(names) &&
    names
      .slice(1, -1)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .every((name) => name.startsWith('type ')));

const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/(^|\s)\/\/[^\n]*/gu, '$1');

/** The imports of a file, those of other files as paths below `src`. */
export const importsIn = (code: string, file: string): Import[] =>
  [...code.matchAll(IMPORT)].map(({ groups }) => {
    const of = groups?.['of'] ?? groups?.['later'] ?? '';
    const relative = of.startsWith('.');
    return {
      of: relative ? path.posix.join(path.posix.dirname(file), of) : of,
      types: onlyTypes(groups?.['names']?.trim() ?? ''),
    };
  });

/** Every file of `src` but its tests. */
export const codeFiles: readonly CodeFile[] = fs
  .readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .filter((entry) => !entry.name.endsWith('.test.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort()
  .map((full) => {
    const file = path.relative(src, full).split(path.sep).join('/');
    const code = withoutComments(fs.readFileSync(full, 'utf8'));
    return { file, layer: file.split('/')[0] ?? '', imports: importsIn(code, file), code };
  });
