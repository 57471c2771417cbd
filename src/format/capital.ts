/** A word at the beginning of a sentence or a line. Chinese has no capitals and stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
