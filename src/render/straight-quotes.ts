import type { Language } from '../format/language.ts';

/**
 * Markup in English with straight quotation marks in its texts: embeds and drawings keep the faces of
 * Chinese that they were measured with, and these set curly marks as wide as a character. Titles, which systems show in faces of their own, keep
 * them.
 */
export const straightQuotes = (markup: string, language: Language): string =>
  language === 'zh'
    ? markup
    : markup.replace(/(?<=<(?!title\b|desc\b)[^<>]*>)[^<]+/gu, (text) =>
        text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"'),
      );
