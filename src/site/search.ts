/** Where to search, and what is searched there: a module, since the policy lets no page fetch data. */
export const SEARCH = '/search/';
export const RECORDS = `${SEARCH}records.js`;
