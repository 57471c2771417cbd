import MiniSearch, { type SearchOptions } from 'minisearch';
import { fitOf, has, piecesOf, sentenceOf, type Piece, type Sought } from './marks.ts';
import type { Query } from './query.ts';
import type { Kind, Passage, SearchRecord } from './record.ts';
import { meantIn, typedLetters } from './spelling.ts';
import { fold, indexTokens, QUOTATIONS, runsIn, tokensOf } from './tokens.ts';

/** Something found, with what was asked for marked in it. */
export interface Hit {
  readonly kind: Kind;
  /** False where it has only much of what was asked for, or is said like a word that others have. */
  readonly exact: boolean;
  readonly title: readonly Piece[];
  readonly line: readonly Piece[];
  /** The very place: that of the sentence, or of the whole record. */
  readonly href: string;
  /** The sentence that fits best; nothing where the record has no text but its title. */
  readonly sentence?: Pick<Passage, 'side' | 'lang'> & { readonly pieces: readonly Piece[] };
}

/**
 * Prepares a search of some records, in pieces, so that a page stays awake meanwhile. It answers
 * with what has all that was asked for, the best first, and then with what comes near it. Names that
 * were typed in pinyin come behind the words that are written so.
 */
export const engineOf = async (
  records: readonly SearchRecord[],
): Promise<(query: Query) => readonly Hit[]> => {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'line', 'text', 'name'],
    tokenize: indexTokens,
    processTerm: (term) => term,
  });
  await index.addAllAsync(records.map(entryOf), { chunkSize: 20 });

  /** Everything that has this share of what was asked for, the best first. */
  const lookUp = (
    { text, tokens, phrases }: Query,
    share: number,
    fuzzy: boolean,
  ): readonly Match[] =>
    index
      .search(tokens.join(' '), optionsOf(fuzzy))
      .flatMap(({ id, terms, queryTerms, score }): Match[] => {
        const record = records[Number(id)];
        if (!record || queryTerms.length < share * tokens.length) return [];
        // Chinese that stands scattered is not quite what was asked for.
        const exact =
          !fuzzy &&
          queryTerms.length === tokens.length &&
          phrases.every((phrase) => hasWhole(record, phrase));
        const sought = soughtIn(record, terms, phrases);
        const named = fold(record.title) === fold(text) ? NAMED : 1;
        return [{ record, sought, exact, score: score * named * WEIGHT[record.kind] }];
      })
      .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score);

  /** Everything with a name that is typed so in pinyin; the more of the name it is, the better. */
  const spell = ({ text }: Query, exact: boolean): readonly Match[] => {
    const typed = typedLetters(text);
    if (typed === undefined) return [];
    return records
      .flatMap((record): Match[] => {
        const spelt = [{ ...record, text: record.title }, ...record.passages];
        const [meant] = spelt.flatMap((each) => meantIn(each, typed) ?? []);
        if (!meant) return [];
        const stretches = [fold(meant.stretch).replace(QUOTATIONS, '')];
        const score = meant.share * WEIGHT[record.kind];
        return [{ record, sought: { stretches, words: [] }, exact, score }];
      })
      .sort((a, b) => b.score - a.score);
  };

  return (query) => {
    if (query.tokens.length === 0) return [];
    const close = lookUp(query, CLOSE, false);
    const written = new Set(close.map(({ record }) => record));
    const spelt = spell(query, close.length === 0).filter(({ record }) => !written.has(record));
    const matches = [...close, ...spelt];
    return (matches.length > 0 ? matches : lookUp(query, FAR, true)).map(hitOf);
  };
};

/** 老旧小区综合改造 has four of the five pairs of 老旧小区改造. */
const CLOSE = 3 / 4;
/** The least that is shown, where nothing comes nearer. */
const FAR = 1 / 2;

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly line: string;
  readonly text: string;
  /** What stands for the title in another language. */
  readonly name: string;
}

const entryOf = ({ title, line, passages }: SearchRecord, id: number): Entry => ({
  ...{ id, title, line },
  text: joined(passages.filter((each) => !isName(each))),
  name: joined(passages.filter(isName)),
});

const isName = ({ side, lang }: Passage): boolean => side === undefined && lang !== undefined;

const joined = (passages: readonly Passage[]): string =>
  passages.map(({ text }) => text).join('\n');

/** Only Latin words are guessed at: “lift” is the beginning of lifts, “foriegn” is like foreign. */
const optionsOf = (fuzzy: boolean): SearchOptions => ({
  tokenize: (tokens) => tokens.split(' '),
  prefix: (term) => /^[a-z]{3}/u.test(term),
  fuzzy: (term) => fuzzy && /^[a-z]{5}/u.test(term) && (term.length < 7 ? 1 : 2),
  boost: { title: 4, name: 3, line: 2 },
});

/** Where something was found, and what is marked there. */
interface Match {
  readonly record: SearchRecord;
  readonly sought: Sought;
  readonly exact: boolean;
  readonly score: number;
}

/** Pages that lead to more come before single figures, and these before long texts. */
const WEIGHT: Readonly<Record<Kind, number>> = {
  history: 3,
  bureau: 2,
  theme: 2,
  source: 1.5,
  comparison: 1.3,
  goal: 1.2,
  achievement: 1,
  task: 1,
  story: 1,
};

/** What is called just that comes before what only speaks of it. */
const NAMED = 4;

const hasWhole = ({ title, line, passages }: SearchRecord, stretch: string): boolean =>
  has(title, stretch) || has(line, stretch) || passages.some(({ text }) => has(text, stretch));

const soughtIn = (
  record: SearchRecord,
  terms: readonly string[],
  phrases: Query['phrases'],
): Sought => ({
  // The largest parts of each phrase that the record has in one piece.
  stretches: phrases.flatMap((phrase) =>
    hasWhole(record, phrase)
      ? [phrase]
      : runsIn(phrase).flatMap((run) => (hasWhole(record, run) ? [run] : tokensOf(run))),
  ),
  words: terms.filter((term) => !/\p{Script=Han}/u.test(term)),
});

const hitOf = ({ record, sought, exact }: Match): Hit => {
  const { kind, title, line, href, passages } = record;
  const fits = passages.map(({ text }) => fitOf(text, sought));
  const most = Math.max(...fits);
  const best = passages[fits.indexOf(most)];
  return {
    ...{ kind, exact, title: piecesOf(title, sought), line: piecesOf(line, sought) },
    href: (most > 0 ? best?.href : undefined) ?? href,
    ...(best
      ? {
          sentence: {
            ...(best.side === undefined ? {} : { side: best.side }),
            ...(best.lang === undefined ? {} : { lang: best.lang }),
            pieces: sentenceOf(best.text, sought),
          },
        }
      : {}),
  };
};
