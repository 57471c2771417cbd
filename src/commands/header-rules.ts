/**
 * Reads `_headers`, the file by which static hosts (Netlify, Cloudflare Pages) are told what
 * headers to send: a path pattern a block, then indented `Name: value` lines.
 */
import fs from 'node:fs';

export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

export function readHeaderRules(file: string): HeaderRule[] {
  return fs.existsSync(file) ? parseHeaderRules(fs.readFileSync(file, 'utf8')) : [];
}

export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 0 || !rule) {
      throw new Error(
        `_headers:${index + 1} is neither a path nor an indented “Name: value” below one: ${line}`,
      );
    }
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** All headers whose pattern fits; where several rules set the same one, hosts join the values. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const joined = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!fits(pattern, path)) continue;
    for (const [name, value] of headers) {
      const before = joined.get(name);
      joined.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(joined);
}

/** `*` stands for anything, `:name` for one path segment. */
function fits(pattern: string, path: string): boolean {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${expression}$`).test(path);
}
