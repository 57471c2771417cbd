import { randomBytes } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { frameCode, loaderCode } from './embed-code.ts';
import { loaderScript } from './loader.ts';
import { movedPage } from './moved.ts';
import { LANGUAGES } from '../format/language.ts';
import { currentStatus, STATUS, supersededStatus } from './status.ts';
import { CEILING, refuseHeavy } from './weight.ts';

describe('the code of a frame', () => {
  const nasty = '"><script>alert(1)</script>';
  const code = frameCode({ src: 'https://a.example/?a&b', title: nasty, height: 432 });

  test('gives its height twice, for pages that overrule one of the two', () => {
    expect(code).toContain('height="432"');
    expect(code).toContain('height:432px');
  });

  test('lets nothing out of its attributes', () => {
    expect(code).toContain('src="https://a.example/?a&amp;b"');
    expect(code.match(/</gu)).toHaveLength(2);
    expect(loaderCode(nasty).match(/</gu)).toHaveLength(2);
  });
});

describe('an embed that is too heavy', () => {
  test('is refused with its name and its weight', () => {
    const heavy = randomBytes(CEILING).toString('base64');
    expect(() => refuseHeavy('somewhere-parking', heavy)).toThrow(
      /embed of somewhere-parking weighs \d+ bytes/u,
    );
  });

  test('is one whose weight with gzip is too much, not its length', () => {
    const long = 'a'.repeat(10 * CEILING);
    expect(refuseHeavy('somewhere-parking', long)).toBe(long);
  });
});

test('both states of a pinned embed have one size', () => {
  const size = `width="${STATUS.width}" height="${STATUS.height}"`;
  for (const language of LANGUAGES) {
    expect(currentStatus('0123456789ab', language)).toContain(size);
    expect(supersededStatus(language)).toContain(size);
  }
});

test('a page that leads on needs no script and lets nothing out of its address', () => {
  for (const language of LANGUAGES) {
    const page = movedPage('https://a.example/"><script>', language);
    expect(page).toContain('http-equiv="refresh" content="0;url=https://a.example/&quot;&gt;');
    expect(page).not.toContain('<script');
  }
});

test('a page that leads on speaks the language of the chart that it stands for', () => {
  const [zh, en] = LANGUAGES.map((language) => movedPage('https://a.example/', language));
  expect(zh).toMatch(/<html lang="zh-CN">.*这张图换了地方/u);
  expect(en).toMatch(/<html lang="en">.*This chart has moved/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
});

test('the loader is a program wherever the site is', () => {
  for (const home of ['https://a.example/', 'https://a.example/"</script>/']) {
    const heard: string[] = [];
    runInNewContext(loaderScript(home), {
      ...{ URL, addEventListener: (type: string) => heard.push(type) },
      document: { currentScript: null, querySelectorAll: () => [] },
    });
    expect(heard).toEqual(['message']);
  }
});
