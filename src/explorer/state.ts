/** What a reader has asked the list of tasks for, apart from any page. */

/** What tasks can be sorted out by; several at once, and several values of each. */
export const FACETS = ['number', 'verdict', 'reason', 'section', 'bureau', 'leader'] as const;
export type Facet = (typeof FACETS)[number];

/** For every facet something. */
export type ByFacet<T> = Readonly<Record<Facet, T>>;

/** How a promise of “about” is read: both ways, which leaves it open, or one of them. */
export const READINGS = ['open', 'strict', 'lenient'] as const;
export type Reading = (typeof READINGS)[number];

/** In the order of the document, or by the reported figure in percent of the promised one. */
export const SORTS = ['number', 'highest', 'lowest'] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['cards', 'table'] as const;
export type View = (typeof VIEWS)[number];

export interface State {
  /** Words that the task must hold, all of them. */
  readonly text: string;
  /** The values of which a task must have at least one; none means any. In the order of the offer. */
  readonly chosen: ByFacet<readonly string[]>;
  readonly reading: Reading;
  readonly sort: Sort;
  readonly view: View;
}

/** What a page offers to choose from. */
export interface Offer {
  readonly values: ByFacet<readonly string[]>;
  /** Whether any verdict hangs on how a promise is read. */
  readonly readings: boolean;
}

export const byFacet = <T>(of: (facet: Facet) => T): ByFacet<T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;

/** All tasks, as a page without a question shows them. */
export const START: State = {
  text: '',
  chosen: byFacet(() => []),
  reading: 'open',
  sort: 'number',
  view: 'cards',
};

/** Whether any task could be left out. */
export const isFiltered = ({ text, chosen }: State): boolean =>
  tidy(text) !== '' || FACETS.some((facet) => chosen[facet].length > 0);

/** As many characters of free text as anybody needs. */
export const LONGEST = 100;

/** Free text on one line without controls, which could turn the text around them. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
