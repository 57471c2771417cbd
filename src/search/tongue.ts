import type { Corpus } from '../domain/corpus.ts';
import type { Language } from '../format/language.ts';
import { speechIn, type Speech } from '../format/speech.ts';
import { LANG } from '../site/edition.ts';
import { pathIn } from '../site/routes.ts';
import { url } from '../site/url.ts';
import { pinyinOf } from './pinyin.ts';
import type { Passage } from './record.ts';
import type { Spelt } from './spelling.ts';

type Named = { readonly name: string; readonly nameEn: string };
type Labelled = { readonly label: string; readonly labelEn: string };

/** How records are written in one language: their words, addresses and passages. */
export interface Tongue {
  readonly language: Language;
  readonly speech: Speech;
  /** Words that stand side by side in the code. */
  readonly t: (zh: string, en: string) => string;
  /** A name in this language, and in the other one. */
  readonly name: (of: Named) => string;
  readonly otherName: (of: Named) => readonly Passage[];
  readonly label: (of: Labelled) => string;
  readonly otherLabel: (of: Labelled) => readonly Passage[];
  /** How a Chinese name is typed, where it is shown by that name. */
  readonly spelt: (chinese: string) => Pick<Spelt, 'pinyin'>;
  /** What has a text of its own in English: in this language, and in the other one. */
  readonly own: (zh: string, en: string | undefined) => string;
  readonly other: (zh: string | undefined, en: string | undefined) => readonly Passage[];
  /** Words of a document, which stay Chinese. */
  readonly quoted: (side: string, text: string | undefined, href?: string) => readonly Passage[];
  /** Chinese of the data, translated where somebody did. */
  readonly text: (chinese: string) => string;
  readonly curated: (side: string, chinese: string | undefined) => readonly Passage[];
  /** The link to a page in this language. */
  readonly to: (path: string) => string;
}

export const tongueOf = ({ units, english }: Corpus, language: Language): Tongue => {
  const isChinese = language === 'zh';
  const own = <T>(zh: T, en: T): T => (isChinese ? zh : en);
  const other = (zh: string | undefined, en: string | undefined): readonly Passage[] => {
    const text = isChinese ? en : zh;
    return text ? [{ text, lang: LANG[isChinese ? 'en' : 'zh'] }] : [];
  };
  /** Marked as Chinese on English pages. */
  const chinese = isChinese ? {} : { lang: LANG.zh };
  return {
    language,
    speech: speechIn(language, units),
    t: own,
    name: ({ name, nameEn }) => own(name, nameEn),
    otherName: ({ name, nameEn }) => other(name, nameEn),
    label: ({ label, labelEn }) => own(label, labelEn),
    otherLabel: ({ label, labelEn }) => other(label, labelEn),
    spelt: (name) => {
      const pinyin = isChinese ? pinyinOf(name) : '';
      return pinyin === '' ? {} : { pinyin };
    },
    own: (zh, en) => own(zh, en ?? zh),
    other,
    quoted: (side, text, href) =>
      text ? [{ side, text, ...(href === undefined ? {} : { href }), ...chinese }] : [],
    text: (text) => own(text, english.get(text) ?? text),
    curated: (side, text) => {
      if (!text) return [];
      const translated = isChinese ? undefined : english.get(text);
      return [translated ? { side, text: translated } : { side, text, ...chinese }];
    },
    to: (path) => url(pathIn(language, path)),
  };
};
