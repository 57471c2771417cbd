import { COLUMNS } from '../load/columns.ts';

/** A file to be written: its path below the data folder, and what it holds. */
export interface NewFile {
  readonly file: string;
  readonly content: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A table without rows; its optional columns are there too, so that nobody has to know them. */
const table = (columns: readonly string[]): string =>
  `${columns.map((column) => column.replace(/\?$/u, '')).join(',')}\n`;

/** What is said until a curator says more. Nothing collected is not the same as nothing reported. */
const NOTHING_YET = {
  headline: '这一年的文件，还没有收录。',
  deck: '文件夹已经建好，还没有整理任何文件。没有收录，不等于政府没有定目标，也不等于没有报结果。',
  description: '这一年的目标和结果还没有收录到本站；没有收录，不等于政府没有公布。',
};

const TO_BE_NAMED = {
  name: '待填名称的地区',
  nameEn: 'District to be named',
  within: '所属省市待填',
  government: '待填名称的区政府',
};

/** The folder of a district of which nothing but the id is known: it is valid, and says so. */
export const newPlace = (id: string): readonly NewFile[] => [
  { file: `${id}/place.json`, content: json({ id, ...TO_BE_NAMED }) },
  { file: `${id}/bureaus.csv`, content: table(COLUMNS.bureaus) },
  { file: `${id}/sources.json`, content: json([]) },
];

/** The folder of a year with every table, none of them with a row. */
export const newYear = (place: string, year: number): readonly NewFile[] => {
  const within = (name: string, content: string): NewFile => ({
    file: `${place}/${year}/${name}`,
    content,
  });
  return [
    within('year.json', json({ year })),
    within('story.json', json({ ...NOTHING_YET, leadCharts: [], chapters: [] })),
    within('charts.json', json([])),
    within('tasks.csv', table(COLUMNS.tasks)),
    within('targets.csv', table(COLUMNS.targets)),
    within('results.csv', table(COLUMNS.results)),
    within('goals.csv', table(COLUMNS.goals)),
    within('goal-results.csv', table(COLUMNS.goalResults)),
    within('achievements.csv', table(COLUMNS.achievements)),
  ];
};
