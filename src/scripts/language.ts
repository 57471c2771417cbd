import type { Language } from '../format/language.ts';

/** The language of the page that a script runs in. */
export const pageLanguage: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
