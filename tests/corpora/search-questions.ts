/** Questions that readers ask, with what they must be shown. */
export interface Question {
  readonly ask: string;
  /** Addresses that must be among the first five; what follows the number sign does not count. */
  readonly expect: readonly string[];
  /** What has nothing to do with this is an extra in any result that is not called near. */
  readonly about: RegExp;
}

const task = (no: number): string => `/gongshu/2023/tasks/${no}/`;
const indicator = (id: string): string => `/gongshu/indicators/${id}/`;

export const QUESTIONS: readonly Question[] = [
  { ask: '外资', expect: [indicator('foreign-capital'), task(40)], about: /外资/u },
  { ask: '电梯', expect: [task(68)], about: /电梯/u },
  {
    ask: '固定资产投资',
    expect: [indicator('fixed-asset-investment'), task(25)],
    about: /固定资产投资/u,
  },
  { ask: '亿元楼', expect: [task(60)], about: /亿元楼/u },
  {
    ask: 'foreign capital',
    expect: [indicator('foreign-capital'), task(40)],
    about: /foreign capital/iu,
  },
  { ask: '招商', expect: ['/gongshu/2021/', '/gongshu/2023/'], about: /招商/u },
  { ask: '老旧小区改造', expect: [task(70)], about: /老旧小区/u },
  { ask: '充电桩', expect: [task(77)], about: /充电桩/u },
  { ask: '公厕', expect: [task(78)], about: /公厕/u },
  { ask: '学位', expect: [task(81)], about: /学位/u },
  { ask: '幼儿园', expect: [task(81)], about: /幼儿园/u },
  { ask: 'R&D', expect: [indicator('rd'), task(50)], about: /R&D/iu },
  {
    ask: '高新技术企业',
    expect: [indicator('national-high-tech'), task(51)],
    about: /高新技术企业/u,
  },
  { ask: '运河英才', expect: [indicator('canal-talent'), task(53)], about: /运河英才/u },
  { ask: '未达标', expect: [task(53)], about: /未达标/u },
  { ask: '735亿元', expect: [task(25)], about: /735亿元/u },
  { ask: 'lifts', expect: [task(68)], about: /\blifts?\b/iu },
  { ask: 'listed companies', expect: [indicator('listed-companies'), task(59)], about: /listed/iu },
  {
    ask: '政府工作报告',
    expect: ['/gongshu/sources/report-2024/'],
    about: /政府工作报告/u,
  },
  {
    ask: '投资促进局',
    expect: ['/gongshu/bureaus/investment-promotion/'],
    about: /投资促进局/u,
  },
  // These are the initials of a stretch of another name, too.
  { ask: 'jzdt', expect: [task(68)], about: /加装电梯|及站点提/u },
  { ask: 'jiazhuangdianti', expect: [task(68)], about: /加装电梯/u },
  {
    ask: 'sjlywz',
    expect: [indicator('foreign-capital'), task(40)],
    about: /实际利用外资/u,
  },
  {
    ask: 'shijiliyong',
    expect: [indicator('foreign-capital'), task(40)],
    about: /实际利用外资/u,
  },
  {
    ask: 'gdzctz',
    expect: [indicator('fixed-asset-investment'), task(25)],
    about: /固定资产投资/u,
  },
  { ask: 'yiyuanlou', expect: [task(60)], about: /亿元楼/u },
  { ask: 'lüdi', expect: [task(74)], about: /绿地/u },
  { ask: 'rdjf', expect: [indicator('rd')], about: /R&D经费/u },
  { ask: 'jiaoyuju', expect: ['/gongshu/bureaus/education/'], about: /教育局/u },
  {
    ask: 'tzcjj',
    expect: ['/gongshu/bureaus/investment-promotion/'],
    about: /投资促进局/u,
  },
  { ask: 'kjyrc', expect: ['/gongshu/themes/talent/'], about: /科技与人才/u },
  // An English word that stands in labels comes before names that are said alike.
  { ask: 'GDP', expect: [indicator('gdp'), task(1)], about: /GDP/u },
];

const inEnglish = (address: string): string => `/en${address}`;

/** The same on the English page: titles and labels are English, documents are Chinese. */
export const ENGLISH_QUESTIONS: readonly Question[] = [
  {
    ask: 'foreign capital',
    expect: [inEnglish(indicator('foreign-capital')), inEnglish(task(40))],
    about: /foreign[^]*capital/iu,
  },
  { ask: 'How many lifts were added?', expect: [inEnglish(task(68))], about: /\blifts?\b/iu },
  { ask: 'lift', expect: [inEnglish(task(68))], about: /\blifts?\b/iu },
  { ask: 'kindergarten', expect: [inEnglish(task(81))], about: /kindergartens?/iu },
  { ask: 'public toilets', expect: [inEnglish(task(78))], about: /toilets?/iu },
  { ask: 'charging points', expect: [inEnglish(task(77))], about: /charging points/iu },
  { ask: 'old estates', expect: [inEnglish(task(70))], about: /old[^]*estates/iu },
  {
    ask: 'Asian Games',
    expect: [inEnglish('/gongshu/themes/culture/'), inEnglish('/gongshu/bureaus/sports/')],
    about: /Games|亚运/u,
  },
  {
    ask: 'Investment Promotion Bureau',
    expect: [inEnglish('/gongshu/bureaus/investment-promotion/')],
    about: /investment[^]*bureau/iu,
  },
  {
    ask: 'government work report',
    expect: [inEnglish('/gongshu/sources/report-2024/')],
    about: /government|report/iu,
  },
  { ask: 'missed', expect: [inEnglish(task(53))], about: /missed/iu },
  {
    ask: 'companies',
    expect: [inEnglish(indicator('listed-companies')), inEnglish(task(59))],
    about: /\bcompan(?:y|ies)/iu,
  },
  { ask: 'RMB 73.5 billion', expect: [inEnglish(task(25))], about: /RMB 73\.5 billion/u },
  {
    ask: '外资',
    expect: [inEnglish(indicator('foreign-capital')), inEnglish(task(40))],
    about: /外资/u,
  },
];
