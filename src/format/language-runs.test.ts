import { describe, expect, test } from 'vitest';
import { languageRuns } from './language-runs.ts';

describe('English that quotes Chinese', () => {
  test.each([
    ['', []],
    ['No Chinese at all.', ['No Chinese at all.']],
    ['The target says “new” (新增).', ['The target says “new” (', '[新增]', ').']],
    ['(1-11月) and 截至目前', ['(1-11', '[月]', ') and ', '[截至目前]']],
    ['“pursue, land” (盯引、落地), twice', ['“pursue, land” (', '[盯引、落地]', '), twice']],
  ])('%j', (text, expected) => {
    const runs = languageRuns(text);
    expect(runs.map((run) => (run.isChinese ? `[${run.text}]` : run.text))).toEqual(expected);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});
