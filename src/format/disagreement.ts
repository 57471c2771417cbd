import type { Check, Disagreement, DisagreementKind } from '../domain/disagreement.ts';
import { DISAGREEMENT_EN } from './disagreement-en.ts';
import { FACTS, type DisagreementFacts, type DisagreementOf } from './disagreement-facts.ts';
import { DISAGREEMENT_ZH } from './disagreement-zh.ts';
import type { Language } from './language.ts';
import { CHINESE, type Speech } from './speech.ts';

/** A disagreement in words: what it is, the arithmetic, and what follows from it or does not. */
export interface DisagreementText {
  readonly title: string;
  readonly sums: readonly string[];
  readonly known: string;
  readonly unknown: string;
}

/** How one language speaks of disagreements, and of the checks that look for them. */
export interface DisagreementWords {
  readonly text: {
    readonly [Kind in DisagreementKind]: (facts: DisagreementFacts[Kind]) => DisagreementText;
  };
  /** What a check asks, and how what it was put to is counted. */
  readonly check: Readonly<
    Record<DisagreementKind, readonly [asks: string, examined: (count: number) => string]>
  >;
  readonly nothingToCheck: string;
  readonly noneFound: string;
  readonly found: (count: number) => string;
}

const WORDS: Readonly<Record<Language, DisagreementWords>> = {
  zh: DISAGREEMENT_ZH,
  en: DISAGREEMENT_EN,
};

/** A disagreement in words. */
export const disagreementText = (
  disagreement: Disagreement,
  speech: Speech = CHINESE,
): DisagreementText => textOf(disagreement.kind, disagreement, speech);

const textOf = <Kind extends DisagreementKind>(
  kind: Kind,
  disagreement: DisagreementOf[Kind],
  speech: Speech,
): DisagreementText => WORDS[speech.language].text[kind](FACTS[kind](disagreement, speech));

/** What a check asks, and what it was put to. */
export interface CheckText {
  readonly asks: string;
  readonly examined: string;
  readonly result: string;
}

/** A check in words, also where it found nothing or had nothing to look at. */
export const checkText = (
  { kind, examined, found }: Pick<Check, 'kind' | 'examined' | 'found'>,
  { language }: Pick<Speech, 'language'> = CHINESE,
): CheckText => {
  const { check, nothingToCheck, noneFound, found: some } = WORDS[language];
  const [asks, put] = check[kind];
  const result = found.length === 0 ? noneFound : some(found.length);
  return { asks, examined: put(examined), result: examined === 0 ? nothingToCheck : result };
};
