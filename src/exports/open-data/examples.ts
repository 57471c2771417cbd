/** Programs that read the data: they stand on the page, and the tests run them from there. */
export interface Example {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/** One small program for each way to read the data; `file` gives whole addresses. */
export const examplesOf = (
  file: (name: string) => string,
  { api, slug }: { readonly api: string; readonly slug: string },
): readonly Example[] => [
  {
    id: 'curl',
    label: 'curl：整个数据包',
    code: `curl -O ${file(`${slug}.zip`)}`,
  },
  {
    id: 'api',
    label: 'JavaScript：接口',
    code: `const answer = await fetch('${api}index.json');
const { endpoints } = await answer.json();
console.log(endpoints.length);`,
  },
  {
    id: 'd3',
    label: 'JavaScript：D3',
    code: `import { csvParse, autoType, rollup } from 'd3';
const answer = await fetch('${file('comparisons.csv')}');
const rows = csvParse(await answer.text(), autoType);
console.log(rollup(rows, (each) => each.length, (row) => row.verdict));`,
  },
  {
    id: 'python',
    label: 'Python：csv',
    code: `import csv, io, urllib.request
from collections import Counter
with urllib.request.urlopen('${file('comparisons.csv')}') as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, 'utf-8', newline='')))
print(Counter(row['verdict'] for row in rows))`,
  },
  {
    id: 'r',
    label: 'R',
    code: `rows <- read.csv('${file('comparisons.csv')}', encoding = 'UTF-8', na.strings = '')
table(rows$verdict)`,
  },
  {
    id: 'duckdb',
    label: 'DuckDB',
    code: `SELECT verdict, count(*) FROM '${file('comparisons.csv')}' GROUP BY verdict;`,
  },
  {
    id: 'sqlite',
    label: 'SQLite：哪些目标无法判断，由谁牵头',
    code: `SELECT c.year, c.id, i.label, c.reason, group_concat(b.name, '、') AS bureaus
FROM comparisons AS c
JOIN indicators AS i USING (indicator)
JOIN task_bureaus AS t USING (place, year, task)
JOIN bureaus AS b USING (place, bureau_id)
WHERE c.verdict = 'undetermined'
GROUP BY c.place, c.year, c.id;`,
  },
];
