import { plainText } from '../plain-text.ts';
import { datasetCitations, LICENCE_OF_DATA, updatedOf, type Dataset } from './dataset.ts';

/** What a table is and how it may be used, in rows for workbooks and the SQLite file. */
export const aboutData = (
  dataset: Dataset,
  table?: { readonly zh: string; readonly en: string },
): readonly (readonly [name: string, text: string])[] => {
  const { site, version, address } = dataset;
  return [
    ['标题', `${site.title} ${site.titleEn}`],
    ...(table ? [['内容', `${table.zh} ${table.en}`] as const] : []),
    ['版本', version],
    ['更新', updatedOf(dataset) ?? ''],
    ['数据', '官方自报。空格子就是没有，不是零。数值用原文的单位。'],
    ['地址', address('/data/')],
    ['许可', `CC BY 4.0（${LICENCE_OF_DATA.path}），请注明“${site.title}”和原文件的发布机构`],
  ];
};

/** The text that lies beside the files in the archive. */
export const readMe = (dataset: Dataset): string => {
  const { site, tables, sources, address } = dataset;
  const lines = [
    `${site.title} · ${site.titleEn}`,
    '',
    ...aboutData(dataset).map(([name, text]) => `${name}：${text}`),
    'All figures are reported by the governments themselves. An empty cell is missing, never zero.',
    `Licence: ${LICENCE_OF_DATA.title} (${LICENCE_OF_DATA.path})`,
    '',
    '表 / Tables (CSV in UTF-8, JSON, XLSX; columns.csv describes every column)',
    ...tables.map(({ name, zh, en, table }) => `- ${name} (${table.rows.length}): ${zh} / ${en}`),
    '',
    'datapackage.json: Frictionless Data Package; schema/: JSON Schema; *.sqlite: SQLite',
    `API: ${address('/api/v1/index.json')}`,
    '',
    '原文件 / Documents',
    ...sources.map(({ publisher, title, issued }) => `- ${publisher}《${title}》，${issued}`),
    '',
    '引用 / Cite as',
    ...[...datasetCitations(dataset, { language: 'zh', page: address('/data/') }).values()].map(
      (text) => `- ${text}`,
    ),
  ];
  return `${lines.map(plainText).join('\n')}\n`;
};
