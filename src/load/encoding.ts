/**
 * What bytes say. Files are UTF-8; tables may also be GB18030, which Excel writes on Chinese desks
 * unless it is asked for “CSV UTF-8”, and of which GBK and GB2312 are parts.
 */

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A text in UTF-8, with or without a byte-order mark; `undefined` where the bytes are no UTF-8. */
export const utf8 = (bytes: Uint8Array): string | undefined => strictly('utf-8', bytes);

/** Chinese and Japanese signs, their punctuation and full-width forms. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFFEF]/gu;

/**
 * True where most signs of a text are good UTF-8, so that it was UTF-8 until something cut or
 * changed it. Nearly any bytes can be read as GB18030, and such a text would come out as nonsense.
 * Chinese in GB18030 hardly ever holds three bytes in a row that are a wide sign in UTF-8.
 */
export const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const good = text.replaceAll('\uFFFD', '').match(WIDE)?.length ?? 0;
  return lost > 0 && (text.startsWith('\uFEFF') || good >= lost);
};

/**
 * A text in UTF-8, else in GB18030; `undefined` where the bytes are neither. UTF-8 comes first:
 * its bytes follow a pattern that Chinese text in GB18030 does not fall into by chance.
 */
export const utf8OrGb18030 = (bytes: Uint8Array): string | undefined =>
  utf8(bytes) ?? (isDamagedUtf8(bytes) ? undefined : strictly('gb18030', bytes));
