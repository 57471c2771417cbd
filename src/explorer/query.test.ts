import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery, type Ignored } from './query.ts';
import {
  byFacet,
  LONGEST,
  READINGS,
  SORTS,
  START,
  VIEWS,
  type Offer,
  type State,
} from './state.ts';

const offer: Offer = {
  values: {
    number: ['yes', 'no'],
    verdict: ['exceeded', 'met', 'missed', 'undetermined'],
    reason: ['deferred', 'straddles'],
    section: ['1', '2', '3'],
    bureau: ['audit', 'city-management'],
    leader: ['甲', "张'三&=#+%", '\u2066李四\u2069'],
  },
  readings: true,
};
const stateWith = ({ chosen, ...state }: Partial<Omit<State, 'chosen'>> & { chosen?: object }) => ({
  ...START,
  ...state,
  chosen: { ...START.chosen, ...chosen },
});
const ignoredIn = (query: string, of: Offer = offer) => readQuery(query, of).ignored;

describe('a question in an address', () => {
  test.each<[string, State]>([
    ['', START],
    ['q=%E5%A4%96%E8%B5%84', stateWith({ text: '外资' })],
    ['verdict=met&verdict=missed', stateWith({ chosen: { verdict: ['met', 'missed'] } })],
    [
      'q=R%26D&section=2&bureau=audit&reading=strict&sort=highest&view=table',
      stateWith({
        text: 'R&D',
        chosen: { section: ['2'], bureau: ['audit'] },
        reading: 'strict',
        sort: 'highest',
        view: 'table',
      }),
    ],
  ])('?%s is read and written the same', (query, state) => {
    expect(readQuery(`?${query}`, offer)).toEqual({ state, ignored: [] });
    expect(writeQuery(state)).toBe(query);
  });

  test('whatever is asked comes back from its address, and nothing is ignored', () => {
    const states = fc.record({
      text: fc
        .string({ unit: 'grapheme', maxLength: LONGEST / 4 })
        .map((text) => readQuery(`?${new URLSearchParams({ q: text })}`, offer).state.text),
      chosen: fc.record(byFacet((facet) => fc.subarray([...offer.values[facet]]))),
      reading: fc.constantFrom(...READINGS),
      sort: fc.constantFrom(...SORTS),
      view: fc.constantFrom(...VIEWS),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readQuery(`?${writeQuery(state)}`, offer)).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('has its values in the order of the page, each once, however they are given', () => {
    const { state } = readQuery('?section=3&section=1&section=3', offer);
    expect(state.chosen.section).toEqual(['1', '3']);
  });
  test('is not burdened with what chat apps add', () => {
    expect(ignoredIn('?utm_source=x&from=timeline&isappinstalled=0')).toEqual([]);
  });
});

describe('an address that makes no sense', () => {
  const markup = '<img src=x onerror=alert(1)>';
  test.each<[string, string, Ignored[]]>([
    ['an unknown filter', 'colour=red', [{ why: 'unknownName', name: 'colour', value: '' }]],
    [
      'an unknown value beside a known one',
      'verdict=met&verdict=great',
      [{ why: 'unknownValue', name: 'verdict', value: 'great' }],
    ],
    [
      'a word of another case',
      'sort=Highest',
      [{ why: 'unknownValue', name: 'sort', value: 'Highest' }],
    ],
    [
      'the name of something that all objects have',
      '__proto__=1&constructor=2&section=toString',
      [
        { why: 'unknownValue', name: 'section', value: 'toString' },
        { why: 'unknownName', name: '__proto__', value: '' },
        { why: 'unknownName', name: 'constructor', value: '' },
      ],
    ],
    [
      'two orders',
      'sort=lowest&sort=highest',
      [{ why: 'givenTwice', name: 'sort', value: 'highest' }],
    ],
    [
      'markup',
      new URLSearchParams({ bureau: markup }).toString(),
      [{ why: 'unknownValue', name: 'bureau', value: markup }],
    ],
    ['an empty value', 'section=', [{ why: 'unknownValue', name: 'section', value: '' }]],
  ])('with %s tells what was ignored', (_, query, expected) => {
    expect(ignoredIn(`?${query}`)).toEqual(expected);
  });

  test('still gets an answer to the rest', () => {
    const { state } = readQuery('?verdict=great&section=2&colour=red', offer);
    expect(state).toEqual(stateWith({ chosen: { section: ['2'] } }));
  });
  test('of 10,000 characters is cut, and says so', () => {
    const { state, ignored } = readQuery(`?q=${'外'.repeat(10_000)}`, offer);
    expect(state.text).toBe('外'.repeat(LONGEST));
    expect(ignored.map(({ why }) => why)).toEqual(['tooLong']);
  });
  test('keeps no control, no turned text, no half a character', () => {
    const { state } = readQuery('?q=%00a%0A%E2%80%AEb%ED%A0%80%FF', offer);
    expect(state.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(state.text).toContain('a b');
  });
  test('with a reading where nothing hangs on it says that it is not offered', () => {
    const { state, ignored } = readQuery('?reading=strict', { ...offer, readings: false });
    expect(state.reading).toBe('open');
    expect(ignored.map(({ why }) => why)).toEqual(['notOffered']);
  });
  test('never throws, and asks for nothing that is not offered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const { state } = readQuery(query, offer);
        for (const [facet, values] of Object.entries(state.chosen)) {
          expect(offer.values[facet as keyof Offer['values']]).toEqual(
            expect.arrayContaining([...values]),
          );
        }
      }),
    );
  });
});
