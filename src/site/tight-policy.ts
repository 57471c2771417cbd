import { createHash } from 'node:crypto';

const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/u;
const INLINE = /<(script|style)(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>(.*?)<\/\1>/gsu;

/**
 * A page whose policy allows the scripts and styles that stand in it and no others: Astro lists those
 * of its runtime on every page, whether they are there or not.
 */
export const tightPolicy = (html: string): string => {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(/ ?('sha256-[^']*')/gu, (found, hash: string) => (own.has(hash) ? found : '')),
  );
};
