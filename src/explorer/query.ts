import {
  byFacet,
  FACETS,
  LONGEST,
  READINGS,
  SORTS,
  START,
  tidy,
  VIEWS,
  type Offer,
  type State,
} from './state.ts';

/** Something in an address that the page could not follow. */
export interface Ignored {
  readonly why: 'unknownName' | 'unknownValue' | 'notOffered' | 'givenTwice' | 'tooLong';
  readonly name: string;
  readonly value: string;
}

const TEXT = 'q';
const NAMES: readonly string[] = [TEXT, ...FACETS, 'reading', 'sort', 'view'];

/** What chat apps and newsletters add to an address; nobody typed it, so nobody is told. */
const ADDED_BY_APPS = /^(?:utm_\w+|fbclid|gclid|from|isappinstalled|scene|clicktime|enterid|spm)$/u;

/**
 * The question that an address asks, e.g. `?q=外资&verdict=met&verdict=missed&sort=highest`, with
 * everything in it that makes no sense here. Never throws, whatever the address is.
 */
export const readQuery = (query: string, offer: Offer): { state: State; ignored: Ignored[] } => {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const ignore = (why: Ignored['why'], name: string, value: string) =>
    ignored.push({ why, name, value });

  const single = (name: string): string | undefined => {
    const [first, ...others] = new Set(params.getAll(name));
    for (const value of others) ignore('givenTwice', name, value);
    return first;
  };
  const word = <T extends string>(name: string, words: readonly [T, ...T[]]): T => {
    const given = single(name);
    if (given === undefined) return words[0];
    const known = words.find((each) => each === given);
    if (known === undefined) ignore('unknownValue', name, given);
    return known ?? words[0];
  };

  const letters = [...tidy(single(TEXT) ?? '')];
  if (letters.length > LONGEST) ignore('tooLong', TEXT, letters.join(''));
  const chosen = byFacet((facet) => {
    const given = new Set(params.getAll(facet));
    const known = offer.values[facet].filter((value) => given.has(value));
    for (const value of given) {
      if (!known.includes(value)) ignore('unknownValue', facet, value);
    }
    return known;
  });
  const reading = word('reading', READINGS);
  if (reading !== START.reading && !offer.readings) ignore('notOffered', 'reading', reading);
  const state: State = {
    text: letters.slice(0, LONGEST).join('').trim(),
    chosen,
    reading: offer.readings ? reading : START.reading,
    sort: word('sort', SORTS),
    view: word('view', VIEWS),
  };
  for (const name of new Set(params.keys())) {
    if (!NAMES.includes(name) && !ADDED_BY_APPS.test(name)) ignore('unknownName', name, '');
  }
  return { state, ignored };
};

/** The address of a question, without `?`; empty where nothing is asked. */
export const writeQuery = (state: State): string => {
  const params = new URLSearchParams();
  const text = tidy(state.text);
  if (text !== '') params.append(TEXT, text);
  for (const facet of FACETS) {
    for (const value of state.chosen[facet]) params.append(facet, value);
  }
  for (const name of ['reading', 'sort', 'view'] as const) {
    if (state[name] !== START[name]) params.append(name, state[name]);
  }
  return params.toString();
};
