import { describe, expect, test } from 'vitest';
import { withFolder } from '../../tests/corpora/folder.ts';
import { checkPublished, readPublished } from './published.ts';

const sha256 = 'ab'.repeat(32);
const version = sha256.slice(0, 12);
const record = (facts: object = {}) => ({
  ...{
    id: 'somewhere-2020-parking',
    versions: [{ language: 'zh' as const, version, sha256, content: sha256 }],
  },
  ...facts,
});
const reading = (records: unknown) =>
  withFolder({ 'published.json': JSON.stringify(records) }, readPublished);

describe('the record of published charts', () => {
  test('may be absent, as long as nothing has been published', () => {
    expect(withFolder({}, readPublished)).toEqual([]);
  });

  test('is read as it stands', () => {
    expect(reading([record()])).toEqual([record()]);
  });

  test.each([
    [
      'a version of another document',
      [
        record({
          versions: [{ language: 'zh', version: '0'.repeat(12), sha256, content: sha256 }],
        }),
      ],
      '0.versions.0.version: is not the beginning of its sha256',
    ],
    [
      'no sha256',
      [record({ versions: [{ language: 'zh', version, sha256: 'x', content: sha256 }] })],
      '0.versions.0.sha256: is not a sha256',
    ],
    [
      'a chart that stands there twice',
      [record(), record()],
      '1.id: "somewhere-2020-parking" stands there already',
    ],
    ['a field that nobody knows', [record({ gone: true })], '0.gone: is not known here'],
  ])('is refused with %s', (_what, records, said) => {
    expect(() => reading(records)).toThrow(said);
  });
});

describe('a published chart', () => {
  const id = 'somewhere-2020-parking';

  test('that is still there is no fault', () => {
    expect(() => checkPublished([record()], new Set([id]))).not.toThrow();
  });

  test('that is gone is a fault with a remedy', () => {
    expect(() => checkPublished([record()], new Set())).toThrow(
      /published\.json, 0\.id: the chart "somewhere-2020-parking" was published and is gone.* → .*redirect/u,
    );
  });

  test('that is gone may lead on to a chart that is there', () => {
    const moved = [record({ redirect: 'somewhere-2020-roads' })];
    expect(() => checkPublished(moved, new Set(['somewhere-2020-roads']))).not.toThrow();
    expect(() => checkPublished(moved, new Set())).toThrow('there is no chart');
  });

  test('that is there leads nowhere else', () => {
    const moved = [record({ redirect: 'somewhere-2020-roads' })];
    expect(() => checkPublished(moved, new Set([id, 'somewhere-2020-roads']))).toThrow(
      'nothing leads on from it',
    );
  });
});
