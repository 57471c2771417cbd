import type { Source } from '../domain/source.ts';
import type { Task } from '../domain/task.ts';
import { LANGUAGES, type Language } from '../format/language.ts';
import { speechIn, type Speech } from '../format/speech.ts';
import { corpus } from './corpus.ts';
import { pathIn } from './routes.ts';
import { absoluteUrl, url } from './url.ts';

/** The values of `lang`, as pages and search engines write them. */
export const LANG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** A text that the data or a document gave, with the language that it is in where that is not the page's. */
export interface Told {
  readonly text: string;
  readonly lang?: string;
}

/** The site in one language: what a page writes, and where its links lead. */
export interface Edition {
  readonly language: Language;
  /** The value of `lang`. */
  readonly lang: string;
  readonly speech: Speech;
  /** Words of the page itself, which stand side by side in the code. */
  readonly t: (zh: string, en: string) => string;
  /** The name of a place or bureau. */
  readonly name: (of: { readonly name: string; readonly nameEn: string }) => string;
  /** The label of an indicator, a theme or a history. */
  readonly label: (of: { readonly label: string; readonly labelEn: string }) => string;
  readonly sourceTitle: (source: Source) => Told;
  readonly publisher: (source: Source) => Told;
  /** What a task is about. Tasks have no titles in Chinese, where their number and section stand for one. */
  readonly taskTitle: (task: Task) => string;
  /** Curated or printed Chinese in the language of the page, or as it is where nobody translated it. */
  readonly told: (text: string) => Told;
  /** The same where no markup can be, e.g. in a description. */
  readonly text: (text: string) => string;
  readonly site: string;
  /** The link to a page in this language. */
  readonly to: (path: string) => string;
  /** The whole address of a page in this language. */
  readonly address: (path: string) => string;
}

const CHINESE: Edition = {
  language: 'zh',
  lang: LANG.zh,
  speech: speechIn('zh', corpus.units),
  t: (zh) => zh,
  name: ({ name }) => name,
  label: ({ label }) => label,
  sourceTitle: ({ shortTitle }) => ({ text: shortTitle }),
  publisher: ({ publisher }) => ({ text: publisher }),
  taskTitle: ({ no, section }) => `第${no}题 ${section}`,
  told: (text) => ({ text }),
  text: (text) => text,
  site: corpus.site.title,
  to: url,
  address: absoluteUrl,
};

const inEnglish = (english: string | undefined, chinese: string): Told =>
  english === undefined ? { text: chinese, lang: LANG.zh } : { text: english };

const ENGLISH: Edition = {
  language: 'en',
  lang: LANG.en,
  speech: speechIn('en', corpus.units),
  t: (_, en) => en,
  name: ({ nameEn }) => nameEn,
  label: ({ labelEn }) => labelEn,
  sourceTitle: ({ shortTitle, shortTitleEn }) => inEnglish(shortTitleEn, shortTitle),
  publisher: ({ publisher, publisherEn }) => inEnglish(publisherEn, publisher),
  taskTitle: ({ no, titleEn }) => (titleEn === undefined ? `Task ${no}` : titleEn),
  told: (text) => inEnglish(corpus.english.get(text), text),
  text: (text) => corpus.english.get(text) ?? text,
  site: corpus.site.titleEn,
  to: (path) => url(pathIn('en', path)),
  address: (path) => absoluteUrl(pathIn('en', path)),
};

const EDITIONS: Readonly<Record<Language, Edition>> = { zh: CHINESE, en: ENGLISH };

export const editionIn = (language: Language): Edition => EDITIONS[language];

/** The edition that a page or one of its components is made for: `editionOf(Astro)`. */
export const editionOf = ({
  params: { lang },
}: {
  readonly params: Readonly<Record<string, string | number | undefined>>;
}): Edition => EDITIONS[LANGUAGES.find((language) => language === lang) ?? 'zh'];

/** What a page lies in besides its language. */
interface Path {
  readonly params?: Readonly<Record<string, string>>;
  readonly props?: object;
}

/** Every page once in each language; Chinese, the language of the site, has no word in its paths. */
export const inEveryLanguage = <P extends Path>(paths: readonly P[]) =>
  LANGUAGES.flatMap((language) =>
    paths.map((path) => ({
      ...path,
      params: { ...path.params, lang: language === 'zh' ? undefined : language } as P['params'] & {
        lang: string | undefined;
      },
    })),
  );

/** A page that every place has one of, with the place as its prop. */
export const ofEveryPlace = () =>
  inEveryLanguage(
    corpus.places.map((place) => ({ params: { place: place.place.id }, props: { place } })),
  );
