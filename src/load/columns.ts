/**
 * The header of each table of the data folder; the codebook in data/README.md explains the columns.
 * A column with a question mark may be left out.
 */
export const COLUMNS = {
  units: ['unit', 'label_en', 'base', 'factor', 'spellings'],
  indicators: ['id', 'label', 'label_en', 'unit', 'measure', 'direction', 'definition', 'series?'],
  series: ['id', 'label', 'label_en', 'about', 'about_en'],
  themes: ['id', 'label', 'label_en'],
  english: ['text', 'english'],
  bureaus: ['id', 'name', 'name_en', 'aliases'],
  tasks: ['no', 'section', 'themes', 'text', 'leaders', 'bureaus', 'report', 'title_en?'],
  targets: [
    ...['id', 'task', 'indicator', 'comparator', 'value', 'value_to', 'unit', 'period'],
    ...['printed_in', 'quote'],
  ],
  results: [
    ...['target', 'kind', 'value', 'value_to', 'unit', 'bound', 'estimated', 'period', 'parts'],
    ...['flags', 'quote', 'note', 'growth?'],
  ],
  goals: [
    ...[
      'id',
      'source',
      'section',
      'bureau',
      'indicator',
      'comparator',
      'value',
      'value_to',
      'unit',
    ],
    ...['period', 'quote', 'note'],
  ],
  goalResults: [
    ...['goal', 'source', 'kind', 'value', 'value_to', 'unit', 'bound', 'estimated', 'period'],
    ...['parts', 'flags', 'quote', 'note', 'growth?'],
  ],
  adjudications: ['unit', 'field', 'final', 'reason'],
  achievements: [
    ...['id', 'bureau', 'source', 'indicator', 'kind', 'value', 'unit', 'bound', 'estimated'],
    ...['period', 'growth', 'growth_bound', 'rank', 'rank_among', 'attainment', 'target'],
    ...['target_unit', 'target_comparator', 'target_quote', 'quote', 'flags', 'note', 'task?'],
  ],
} as const;
