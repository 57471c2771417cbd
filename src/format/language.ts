/** The languages that charts and embeds speak; Chinese comes first. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');
