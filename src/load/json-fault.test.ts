import { describe, expect, test } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';

describe('the place where a text stops being JSON', () => {
  test.each([
    ['{"a": 1 "b": 2}', '"b": 2}'],
    ['{"a": 1,}', '}'],
    ['{"a": [,]}', ',]}'],
    ['[1, 2,]', ']'],
    ['[1 2]', '2]'],
    ['{a: 1}', 'a: 1}'],
    ["{'a': 1}", "'a': 1}"],
    ['{"a" 1}', '1}'],
    ['{"a": 1]', ']'],
    ['{"a": 01}', '01}'],
    ['{"a": 1.}', '1.}'],
    ['{"a": truely}', 'truely}'],
    ['{"a": "b\nc"}', '"b\nc"}'],
    ['{"a": "\\x"}', '"\\x"}'],
    ['{"a": “b”}', '“b”}'],
    ['{} {}', '{}'],
    ['// note\n{}', '// note\n{}'],
    ['{"a": "b', '"b'],
    ['{"a": 1', ''],
    ['[', ''],
    ['', ''],
  ])('in %j is before %j', (text, rest) => {
    expect(text.slice(jsonFaultAt(text))).toBe(rest);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });
  test.each([
    '{}',
    '[]',
    ' {"a": [1, -2.5e3, {"b": null}, "\\u202e\\n", [], {}], "c": true} \n',
    '"x"',
  ])('is the end of %j, which is valid', (text) => {
    expect(jsonFaultAt(text)).toBe(text.length);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});
