import { describe, expect, test } from 'vitest';
import { relink } from './relink.ts';

const held = ['index.html', 'a/index.html', 'a/b/index.html', 'a/b/letter-1.txt', 'assets/x.css'];
const site = (base = '') => ({
  base,
  home: `https://example.org${base}`,
  holds: (file: string) => held.includes(file),
  script: (file: string) => (file === 'assets/alone.js' ? 'let x = 1' : undefined),
});

describe('a page that is opened from disk', () => {
  test.each([
    ['a page above', 'a/b/index.html', '/a/', '../index.html'],
    ['the first page', 'a/b/index.html', '/', '../../index.html'],
    ['a page below', 'index.html', '/a/b/', 'a/b/index.html'],
    ['itself', 'a/index.html', '/a/', 'index.html'],
    ['a place on itself', 'a/index.html', '#here', '#here'],
    ['a place on another', 'index.html', '/a/#t1', 'a/index.html#t1'],
    ['a page with a query', 'index.html', '/a/?leader=x', 'a/index.html?leader=x'],
    ['a file', 'a/b/index.html', '/a/b/letter-1.txt', 'letter-1.txt'],
    ['what is not copied', 'a/index.html', '/a/card.png', 'https://example.org/a/card.png'],
    ['another site', 'index.html', 'https://other.example/', 'https://other.example/'],
  ])('leads to %s', (_, file, href, expected) => {
    expect(relink(`<a href="${href}">x</a>`, file, site())).toBe(`<a href="${expected}">x</a>`);
  });

  test('does so where the site lies under a path', () => {
    const html = '<link href="/under/assets/x.css"><img src="/under/a/p.png">';
    expect(relink(html, 'a/index.html', site('/under'))).toBe(
      '<link href="../assets/x.css"><img src="https://example.org/under/a/p.png">',
    );
  });

  test('changes no text that looks like a link', () => {
    const html = '<p>write href="/a/" and src="/a/"</p><textarea> href="/a/"</textarea>';
    expect(relink(html, 'index.html', site())).toBe(html);
  });

  test('carries the scripts that stand alone and leaves out the others', () => {
    const of = (name: string) => `<script type="module" src="/assets/${name}.js"></script>`;
    expect(relink(of('alone') + of('joined'), 'index.html', site())).toBe(
      '<script type="module">let x = 1</script>',
    );
  });

  test('has no policy, which on disk would forbid its own style sheet', () => {
    const html = '<meta http-equiv="content-security-policy" content="style-src \'self\'"><p>x</p>';
    expect(relink(html, 'index.html', site())).toBe('<p>x</p>');
  });
});
