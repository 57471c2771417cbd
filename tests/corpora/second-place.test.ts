import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attainment } from '../../src/domain/comparison.ts';
import type { Corpus, PlaceCorpus } from '../../src/domain/corpus.ts';
import { locate } from '../../src/domain/evidence.ts';
import { historiesOf } from '../../src/domain/history.ts';
import { isPartial } from '../../src/domain/period.ts';
import type { Year } from '../../src/domain/year.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { layOutSecondPlace, secondDocuments, secondId } from './second-place-data.ts';
import { codeFiles } from './source-code.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'second-place-'));
afterAll(() => fs.rmSync(work, { recursive: true }));

const placeOf = ({ places }: Corpus, id: string): PlaceCorpus => {
  const found = places.find(({ place }) => place.id === id);
  if (!found) throw new Error(`there is no place ${id}`);
  return found;
};

describe('a district whose folder is copied and renamed', () => {
  const folder = path.join(work, 'copied');
  let first = '';
  let corpus: Corpus;
  beforeAll(() => {
    fs.cpSync(data, folder, { recursive: true });
    first = readCorpus(data).places[0]?.place.id ?? '';
    fs.cpSync(path.join(folder, first), path.join(folder, 'elsewhere'), { recursive: true });
    const file = path.join(folder, 'elsewhere', 'place.json');
    const place = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    fs.writeFileSync(file, JSON.stringify({ ...place, id: 'elsewhere' }));
    corpus = readCorpus(folder);
  });

  test('is a second place', () => {
    expect(corpus.places.map(({ place }) => place.id).sort()).toEqual(['elsewhere', first].sort());
  });
  test('has the same years, verdicts, stories and charts as the first', () => {
    const [one, other] = ['elsewhere', first].map((id) => placeOf(corpus, id));
    expect(one?.years.length).toBeGreaterThan(0);
    expect(one?.years).toEqual(other?.years);
    expect(one?.bureaus).toEqual(other?.bureaus);
    expect(one?.sources).toEqual(other?.sources);
  });
  test('leaves the first as it was', () => {
    const alone = readCorpus(data).places[0];
    expect(placeOf(corpus, first)).toEqual(alone);
  });
});

describe('a made-up district beside the real one', () => {
  const folder = path.join(work, 'beside');
  let corpus: Corpus;
  let place: PlaceCorpus;
  let earlier: Year;
  let later: Year;
  beforeAll(() => {
    layOutSecondPlace(folder);
    corpus = readCorpus(folder);
    place = placeOf(corpus, secondId);
    const [one, two] = place.years;
    if (!one || !two) throw new Error('the district has two years');
    [earlier, later] = [one, two];
  });

  const comparison = (target: string) => {
    const found = later.comparisons.find((each) => each.target.id === target);
    if (!found) throw new Error(`there is no target ${target}`);
    return found;
  };
  const outcome = (target: string) => comparison(target).verdict.outcome;
  const goal = (id: string) => earlier.goals.find((each) => each.goal.id === id);
  const achievement = (id: string) =>
    earlier.achievements.find((each) => each.achievement.id === id);

  test('has its two years and leaves the real district as it was', () => {
    expect(place.years.map(({ year }) => year)).toEqual([2018, 2019]);
    for (const real of readCorpus(data).places) {
      expect(placeOf(corpus, real.place.id)).toEqual(real);
    }
  });
  test('uses the indicators, units and themes of the real one, and adds its own', () => {
    const real = readCorpus(data);
    const used = new Set(
      place.years.flatMap(({ comparisons }) => comparisons.map(({ indicator }) => indicator.id)),
    );
    expect([...used].filter((id) => real.indicators.has(id)).length).toBeGreaterThan(2);
    expect([...used].filter((id) => !real.indicators.has(id)).length).toBeGreaterThan(2);
  });
  test('is judged by the rules that hold for all', () => {
    expect(later.comparisons.map(({ target }) => [target.id, outcome(target.id)])).toEqual([
      ['1.1', 'exceeded'],
      ['2.1', 'exceeded'],
      ['3.1', 'missed'],
      ['4.1', 'met'],
      ['4.2', 'missed'],
      ['5.1', 'exceeded'],
      ['5.2', 'undetermined'],
      ['6.1', 'missed'],
    ]);
  });
  test('has indicators of which less is better, and less is judged as better', () => {
    expect(comparison('2.1')).toMatchObject({
      indicator: { direction: 'lower' },
      verdict: { outcome: 'exceeded', arithmetic: { relation: 'below' } },
    });
    expect(comparison('3.1')).toMatchObject({
      indicator: { direction: 'lower' },
      verdict: { outcome: 'missed', arithmetic: { relation: 'above' } },
    });
  });
  test('has targets of zero, which are kept by zero alone and have no percentage', () => {
    expect([outcome('4.1'), outcome('4.2')]).toEqual(['met', 'missed']);
    for (const id of ['4.1', '4.2']) {
      expect(comparison(id).target.value).toBe(0);
      expect(attainment(comparison(id), corpus.units)).toBeUndefined();
    }
  });
  test('has a result that is missing, which is neither zero nor a miss', () => {
    const { result, verdict } = comparison('5.2');
    expect(result.kind).toBe('silent');
    expect('quantity' in result).toBe(false);
    expect(verdict).toMatchObject({ outcome: 'undetermined', reason: 'notReported' });
  });
  test('has a goal that awaits its result, which is not “not reported”', () => {
    expect(goal('fine-particles')?.answer).toBeUndefined();
    expect(goal('fine-particles')?.verdict).toBeUndefined();
    expect(goal('care-beds')).toMatchObject({
      answer: { source: 'news-2018' },
      verdict: { outcome: 'met' },
    });
  });
  test('has a figure of a part of a year, which answers no goal of the whole year', () => {
    const part = achievement('investment-to-october');
    expect(part && isPartial(part.achievement.period)).toBe(true);
    expect(part?.verdict).toBeUndefined();
    expect(goal('investment')?.verdict).toBeUndefined();
  });
  test('has figures of no bureau, judged where the target is printed with them', () => {
    expect(earlier.achievements.map(({ achievement: { bureau } }) => bureau)).toEqual([
      undefined,
      undefined,
    ]);
    expect(achievement('petitions')?.verdict?.outcome).toBe('missed');
  });
  test('has a series of two definitions, whose entries stay apart', () => {
    const beds = historiesOf(place, corpus).find(({ id }) => id === 'care-beds');
    expect(beds?.about).toContain('口径变了');
    expect(beds?.entries.map(({ year, indicator }) => [year, indicator.id])).toEqual([
      [2018, 'care-beds-added'],
      [2019, 'nursing-beds-added'],
    ]);
  });
  test('has quotes that stand in its documents, whose sha256 are recorded', () => {
    const documents = new Map(
      [...place.sources.values()].map(({ id, file, sha256 }) => {
        const bytes = fs.readFileSync(path.join(secondDocuments, file));
        expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
        return [id, bytes.toString('utf8')];
      }),
    );
    const quotes = [
      ...earlier.goals.map(({ goal: { source, quote } }) => ({ source, quote })),
      ...earlier.achievements.map(({ achievement: { source, quote } }) => ({ source, quote })),
      ...later.comparisons.map(({ target: { quote } }) => ({ source: 'table-2019', quote })),
    ];
    const astray = quotes.filter(
      ({ source, quote }) => !locate(quote, documents.get(source) ?? ''),
    );
    expect(astray).toEqual([]);
  });
  test('is named nowhere in the code', () => {
    const { id, name, nameEn } = place.place;
    const named = codeFiles.filter(({ code }) =>
      [id, name, nameEn].some((own) => code.includes(own)),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });
});
