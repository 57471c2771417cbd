import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import { checkClaim, type Claim } from './evidence-check.ts';
import { Faults, formatFault } from './fault.ts';

const at = { file: 'targets.csv', line: 3 };
const document = { name: 'the text of task 2', text: '新增停车泊位500个,公用充电桩20个。' };
const claim: Claim = {
  quote: '新增停车泊位500个',
  quoteField: 'quote',
  numbers: [{ field: 'value', value: 500 }],
  unit: '个',
};
const check = (facts: Partial<Claim>, told = new Faults()) =>
  checkClaim({ ...claim, ...facts }, at, units, told, document)
    .map(formatFault)
    .map((line) => line.split(' → ')[0]?.replace('targets.csv, line 3, ', ''));

describe('a claim', () => {
  test('that its quote proves has no faults', () => {
    expect(check({})).toEqual([]);
  });
  test.each<[string, Partial<Claim>, string[]]>([
    [
      'with another number',
      { numbers: [{ field: 'value', value: 510 }] },
      ['value: 510 is not printed in the quote “新增停车泊位500个”'],
    ],
    [
      'with a part of the number',
      { numbers: [{ field: 'value', value: 50 }] },
      ['value: 50 is not printed in the quote “新增停车泊位500个”'],
    ],
    [
      'with two numbers, one of them wrong',
      {
        numbers: [
          { field: 'value', value: 500 },
          { field: 'value_to', value: 600 },
        ],
      },
      ['value_to: 600 is not printed in the quote “新增停车泊位500个”'],
    ],
    [
      'with a quote from elsewhere',
      { quote: '新增车位500个' },
      ['quote: “新增车位500个” does not stand in the text of task 2'],
    ],
    [
      'with a unit that is not printed',
      { unit: '人次' },
      ['unit: "人次" is not printed in the quote “新增停车泊位500个”'],
    ],
    ['with an unknown unit', { unit: '筐' }, ['unit: "筐" is not in units.csv']],
    [
      'with an unknown unit in another field',
      { unit: '筐', unitField: 'target_unit' },
      ['target_unit: "筐" is not in units.csv'],
    ],
    ['of words alone', { numbers: [], unit: undefined }, []],
  ])('%s', (_, facts, faults) => {
    expect(check(facts)).toEqual(faults);
  });
  test.each<[string, number, number, string[]]>([
    ['as it is printed', 38.6, 2, []],
    ['without the zero that is printed', 38.6, 1, ['value: 38.6 stands in the quote as 38.60']],
    ['with a zero that is not printed', 5.5, 2, ['value: 5.50 stands in the quote as 5.5']],
    ['where one of two printings is the same', 8, 0, []],
    ['where it is printed in Chinese', 100, 1, []],
    ['of a fall that is printed without a sign', -3.1, 1, []],
  ])('with a number %s', (_, value, decimals, faults) => {
    const quote = '投资38.60亿元,增长5.5%,建成8个、8.0个,百场,下降3.1%';
    const numbers = [{ field: 'value', value, decimals }];
    const problems = checkClaim({ quote, quoteField: 'quote', numbers }, at, units, new Faults());
    expect(problems.map(({ field, problem }) => `${field ?? ''}: ${problem}`)).toEqual(faults);
  });
  test('with all its faults is told of all', () => {
    expect(check({ quote: '新增车位', unit: '人次' })).toHaveLength(3);
  });
  test('with a unit whose own row is faulty is not to blame', () => {
    const told = new Faults();
    told.lose('units.csv', '筐');
    expect(check({ unit: '筐' }, told)).toEqual([]);
  });
  test('is not looked up where the document is not carried', () => {
    expect(checkClaim({ ...claim, quote: '共500个' }, at, units, new Faults())).toEqual([]);
  });
  test('is proved by any spelling of its unit', () => {
    const percent = { id: '%', labelEn: 'percent', base: '%', factor: 1, spellings: ['%', '％'] };
    const spelled = new Map([['%', percent]]);
    const growth = {
      ...claim,
      quote: '增长 5 ％',
      numbers: [{ field: 'value', value: 5 }],
      unit: '%',
    };
    expect(checkClaim(growth, at, spelled, new Faults())).toEqual([]);
  });
});
