/** Scripts and styles whole, which are left as they are, or the text after a tag. */
const PIECE = /<(script|style|title)\b.*?<\/\1>|>[^<]+/gsu;
/** What a number is read with: its magnitude or unit, and what this site counts. */
const WITH =
  /(?<=\d) (?=(?:[mb]illion|trillion|kW|km|m²|people|percentage|tasks?|targets?|results?|raised|lowered|unchanged)(?!\p{L}))|(?<=\bRMB) (?=\d)/gu;

/**
 * An English page whose numbers stay in one line with their units: “RMB 73.5 billion” reads badly with “billion” on the
 * next. Chinese has no spaces there. This is done to pages and not where numbers are written, since
 * tables and files want plain spaces.
 */
export const steadyNumbers = (html: string): string =>
  html.includes('<html lang="en">')
    ? html.replace(PIECE, (piece, element?: string) =>
        element === undefined ? piece.replace(WITH, '\u00A0') : piece,
      )
    : html;
