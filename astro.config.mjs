import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';

/** Runs in the head of every page before it is painted; the policy allows it by its hash. */
const early = readFileSync(new URL('src/scripts/early.js', import.meta.url), 'utf8');

/**
 * `SITE` is the origin the site is published at and `BASE` the path below it; both only shape
 * canonical links and addresses, so the same build runs on any static host.
 */
const site = process.env.SITE ?? 'https://gongshu-scorecard.example';
const base = process.env.BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    assets: 'assets',
    // One small stylesheet that every page shares is cached once; inlined it would be sent 150 times.
    inlineStylesheets: 'never',
  },
  // The same goes for scripts: what every page shares is a file, however small.
  vite: { build: { assetsInlineLimit: 0 } },
  // No page is written in Markdown; its highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'none'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ],
      scriptDirective: {
        hashes: [`sha256-${createHash('sha256').update(early).digest('base64')}`],
      },
    },
  },
});
