/**
 * What stands by itself begins with a capital; inside a sentence it does not, unless an acronym or a
 * name of several words comes first: “Not in the report” becomes “not in the report”, but “RMB” and
 * “Canal Talent” stay. A name of one word cannot be told from any other, so labels are set where they
 * need not be changed.
 */
export const inside = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z])(?!\S+ [A-Z])/u, (first) => first.toLowerCase());
