import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tightPolicy } from './tight-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: readonly string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${scripts.join(' ')}; style-src 'self' ${hash('')};">${body}`;

describe('the policy of a page', () => {
  test('keeps the hashes of what stands in it and drops the others', () => {
    const html = page([hash('a()'), hash('b()')], '<script>a()</script>');
    expect(tightPolicy(html)).toBe(
      `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash('a()')}; style-src 'self';"><script>a()</script>`,
    );
  });

  test('needs no hash for files nor for data', () => {
    const body =
      '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>';
    expect(tightPolicy(page([hash('{}'), hash('')], body))).not.toContain('sha256');
  });

  test('of another kind stays as it is', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="script-src ${hash('x')}">`;
    expect(tightPolicy(html)).toBe(html);
  });
});
