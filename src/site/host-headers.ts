import type { Corpus } from '../domain/corpus.ts';

/** What every answer of the host should carry. */
const COMMON = [
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];
/** Tables and answers are for programs on any page. */
const SHARED = 'Access-Control-Allow-Origin: *';
/** A page that a reader reads may not be dressed up inside another site; an embed is made for it. */
const UNFRAMED = "Content-Security-Policy: frame-ancestors 'self'";

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Hosts join the headers of all rules that fit,
 * so no two rules fit the same address: each top folder has a rule of its own.
 */
export const hostHeaders = ({ places }: Pick<Corpus, 'places'>): string => {
  const unframed = [
    ...[
      '/',
      '/404.html',
      '/method/*',
      '/charts/*',
      '/embed/',
      '/corrections/*',
      '/search/*',
      '/shortcuts/*',
      '/en/*',
    ],
    ...places.map(({ place }) => `/${place.id}/*`),
  ];
  const rule = (pattern: string, headers: readonly string[]) =>
    [pattern, ...headers.map((header) => `  ${header}`)].join('\n');
  return `${[
    ...unframed.map((pattern) => rule(pattern, [UNFRAMED, ...COMMON])),
    rule('/data/*', [UNFRAMED, SHARED, ...COMMON]),
    rule('/api/*', [SHARED, ...COMMON]),
    ...['/embed/:chart/*', '/offline/*', '/embed.js', '/assets/*', '/feed.xml', '/feed.json'].map(
      (pattern) => rule(pattern, COMMON),
    ),
  ].join('\n\n')}\n`;
};
