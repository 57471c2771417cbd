/**
 * Decimals as they stand on paper: powers of ten move the point and lose nothing, which binary
 * numbers cannot promise.
 */

/** Groups the digits before the point: 20319 becomes 20,319. */
export const withCommas = (number: string): string => {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A decimal number with its point moved to the right, or to the left where `places` is negative. */
export const movePoint = (number: string, places: number): string => {
  const sign = number.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = number.slice(sign.length).split('.');
  const decimals = fraction.length - places;
  const digits = whole + fraction + '0'.repeat(Math.max(0, -decimals));
  const padded = digits.padStart(decimals + 1, '0');
  const cut = padded.length - Math.max(0, decimals);
  const before = padded.slice(0, cut).replace(/^0+(?=\d)/u, '');
  return sign + before + (cut < padded.length ? `.${padded.slice(cut)}` : '');
};

/** Without zeros that say nothing: 73.50 becomes 73.5. */
export const withoutZeros = (number: string): string =>
  number.includes('.') ? number.replace(/\.?0+$/u, '') : number;
