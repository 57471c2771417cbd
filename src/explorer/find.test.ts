import { describe, expect, test } from 'vitest';
import { find, fold, type Row } from './find.ts';
import { byFacet, START, type ByFacet, type State } from './state.ts';

interface Task extends Row {
  readonly no: number;
}
type Values = Partial<ByFacet<readonly string[]>>;

const task = (
  no: number,
  text: string,
  values: Values,
  rates: readonly number[] = [],
  under: { readonly strict?: Values; readonly lenient?: Values } = {},
): Task => {
  const all = (more: Values = {}) => byFacet((facet) => more[facet] ?? values[facet] ?? []);
  return {
    no,
    text: fold(text),
    rates,
    values: { open: all(), strict: all(under.strict), lenient: all(under.lenient) },
  };
};

const tasks = [
  task(
    1,
    '引进外资7.5亿美元',
    {
      number: ['yes'],
      verdict: ['exceeded', 'undetermined'],
      reason: ['deferred'],
      section: ['1'],
    },
    [124.2],
  ),
  task(2, 'R&D 经费增长', { number: ['yes'], verdict: ['missed'], section: ['1'] }, [80, 130]),
  task(3, '优化营商环境', { number: ['no'], section: ['2'], bureau: ['finance', 'audit'] }),
  task(
    4,
    '外资项目5.5%左右',
    { number: ['yes'], verdict: ['undetermined'], reason: ['dependsOnReading'], section: ['2'] },
    [],
    {
      strict: { verdict: ['missed'], reason: [] },
      lenient: { verdict: ['met'], reason: [] },
    },
  ),
  task(5, '加装电梯', { number: ['yes'], verdict: ['met'], section: ['2'] }, [100]),
];

const asked = ({ chosen = {}, ...state }: Partial<Omit<State, 'chosen'>> & { chosen?: Values }) =>
  find(tasks, { ...START, ...state, chosen: byFacet((facet) => chosen[facet] ?? []) });
const numbers = (question: Parameters<typeof asked>[0]) => asked(question).rows.map(({ no }) => no);

describe('what is found', () => {
  test.each<[string, Parameters<typeof asked>[0], number[]]>([
    ['without a question is everything, in order', {}, [1, 2, 3, 4, 5]],
    ['by one value are the tasks that have it', { chosen: { section: ['1'] } }, [1, 2]],
    [
      'by two values of a facet are the tasks that have either',
      { chosen: { verdict: ['missed', 'met'] } },
      [2, 5],
    ],
    [
      'by two facets are the tasks that suit both',
      { chosen: { section: ['2'], verdict: ['met'] } },
      [5],
    ],
    [
      'by a verdict that one of several targets has counts',
      { chosen: { verdict: ['exceeded'] } },
      [1],
    ],
    ['by one of several bureaus counts', { chosen: { bureau: ['audit'] } }, [3]],
    ['without a number has no verdict', { chosen: { number: ['no'], verdict: ['met'] } }, []],
    ['by text and facet suits both', { text: '外资', chosen: { section: ['2'] } }, [4]],
    ['by a value that no task has is nothing', { chosen: { leader: ['甲'] } }, []],
  ])('%s', (_, question, expected) => {
    expect(numbers(question)).toEqual(expected);
  });

  test.each<[string, string, number[]]>([
    ['a word', '外资', [1, 4]],
    ['two words, which must both be there, in any order', '项目 外资', [4]],
    ['small letters for large ones', 'r&d', [2]],
    ['full-width letters and figures', 'Ｒ＆Ｄ', [2]],
    ['any space between words', '  R&D\u3000经费\n', [2]],
    ['nothing but space, which asks nothing', ' \u3000 ', [1, 2, 3, 4, 5]],
    ['invisible characters, which ask nothing', '\u200b\u202e', [1, 2, 3, 4, 5]],
    ['a pattern, which is text like any other', '.*', []],
    ['markup, which is text like any other', '<b>', []],
  ])('by text understands %s', (_, text, expected) => {
    expect(numbers({ text })).toEqual(expected);
  });
});

describe('a reading', () => {
  test.each<[State['reading'], string, number[]]>([
    ['open', 'undetermined', [1, 4]],
    ['strict', 'undetermined', [1]],
    ['strict', 'missed', [2, 4]],
    ['lenient', 'met', [4, 5]],
    ['open', 'met', [5]],
  ])('%s: %s are %j', (reading, verdict, expected) => {
    expect(numbers({ reading, chosen: { verdict: [verdict] } })).toEqual(expected);
  });
  test('takes away the reason with the doubt', () => {
    expect(asked({}).counts.reason.get('dependsOnReading')).toBe(1);
    expect(asked({ reading: 'strict' }).counts.reason.get('dependsOnReading')).toBeUndefined();
  });
});

describe('the order', () => {
  test.each<[State['sort'], string, number[]]>([
    ['number', 'is that of the document', [1, 2, 3, 4, 5]],
    ['highest', 'puts the best rate first and what has none last', [2, 1, 5, 3, 4]],
    ['lowest', 'puts the worst rate first and what has none last', [2, 5, 1, 3, 4]],
  ])('by %s %s', (sort, _, expected) => {
    expect(numbers({ sort })).toEqual(expected);
  });
});

describe('the count of a value', () => {
  const countsOf = (question: Parameters<typeof asked>[0]) => {
    const { counts } = asked(question);
    return (facet: keyof ByFacet<unknown>) => Object.fromEntries(counts[facet]);
  };

  test('is of all tasks where nothing is asked', () => {
    expect(countsOf({})('verdict')).toEqual({ exceeded: 1, undetermined: 2, missed: 1, met: 1 });
  });
  test('does not shrink with its own facet, since another value can still be chosen', () => {
    expect(countsOf({ chosen: { section: ['1'] } })('section')).toEqual({ 1: 2, 2: 3 });
  });
  test('shrinks with every other facet and with the text', () => {
    expect(countsOf({ chosen: { section: ['1'] } })('verdict')).toEqual({
      exceeded: 1,
      undetermined: 1,
      missed: 1,
    });
    expect(countsOf({ text: '外资' })('section')).toEqual({ 1: 1, 2: 1 });
  });
  test('is, for every value and question, what choosing that value alone would leave', () => {
    const offer: Values = {
      number: ['yes', 'no'],
      verdict: ['exceeded', 'met', 'missed', 'undetermined'],
      section: ['1', '2'],
    };
    const questions = Object.entries(offer).flatMap(([facet, values]) =>
      ['', '外资'].flatMap((text) =>
        values.map((value) => ({ text, chosen: { [facet]: [value] } as Values })),
      ),
    );
    for (const { text, chosen } of questions) {
      const { counts } = asked({ text, chosen });
      for (const facet of Object.keys(offer) as (keyof Values)[]) {
        for (const value of offer[facet] ?? []) {
          const alone = numbers({ text, chosen: { ...chosen, [facet]: [value] } }).length;
          expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(alone);
        }
      }
    }
  });
});
