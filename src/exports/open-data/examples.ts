import type { Language } from '../../format/language.ts';

/** Programs that read the data: they stand on the page, and the tests run them from there. */
export interface Example {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly code: string;
}

/** The columns of names that the last program reads. */
const NAMES: Readonly<Record<Language, string>> = {
  zh: "i.label, c.reason, group_concat(b.name, '、')",
  en: "i.label_en, c.reason, group_concat(b.name_en, ', ')",
};

/** One small program for each way to read the data; `file` gives whole addresses. Names come in `language`. */
export const examplesOf = (
  file: (name: string) => string,
  {
    api,
    slug,
    language,
  }: { readonly api: string; readonly slug: string; readonly language: Language },
): readonly Example[] => [
  {
    id: 'curl',
    ...{ zh: 'curl：整个数据包', en: 'curl: the whole package' },
    code: `curl -O ${file(`${slug}.zip`)}`,
  },
  {
    id: 'api',
    ...{ zh: 'JavaScript：接口', en: 'JavaScript: the API' },
    code: `const answer = await fetch('${api}index.json');
const { endpoints } = await answer.json();
console.log(endpoints.length);`,
  },
  {
    id: 'd3',
    ...{ zh: 'JavaScript：D3', en: 'JavaScript: D3' },
    code: `import { csvParse, autoType, rollup } from 'd3';
const answer = await fetch('${file('comparisons.csv')}');
const rows = csvParse(await answer.text(), autoType);
console.log(rollup(rows, (each) => each.length, (row) => row.verdict));`,
  },
  {
    id: 'python',
    ...{ zh: 'Python：csv', en: 'Python: csv' },
    code: `import csv, io, urllib.request
from collections import Counter
with urllib.request.urlopen('${file('comparisons.csv')}') as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, 'utf-8', newline='')))
print(Counter(row['verdict'] for row in rows))`,
  },
  {
    id: 'r',
    ...{ zh: 'R', en: 'R' },
    code: `rows <- read.csv('${file('comparisons.csv')}', encoding = 'UTF-8', na.strings = '')
table(rows$verdict)`,
  },
  {
    id: 'sqlite',
    ...{
      zh: 'SQLite：哪些目标无法判断，由谁牵头',
      en: 'SQLite: which targets are unclear, and who leads them',
    },
    code: `SELECT c.year, c.id, ${NAMES[language]} AS bureaus
FROM comparisons AS c
JOIN indicators AS i USING (indicator)
JOIN task_bureaus AS t USING (place, year, task)
JOIN bureaus AS b USING (place, bureau_id)
WHERE c.verdict = 'undetermined'
GROUP BY c.place, c.year, c.id;`,
  },
];
