/** A colour for each name that drawings use; the page has the same in styles/tokens.css. */
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  ...(['paper', 'ink', 'soft', 'line', 'wash', 'canal'] as const),
  ...(['exceeded', 'met', 'missed', 'hatch'] as const),
] as const;

export const THEMES = {
  light: {
    ...{ paper: '#fbf8f0', ink: '#1e1c18', soft: '#585246', line: '#d9d1bf', wash: '#efe9dc' },
    ...{ canal: '#0d5c55', exceeded: '#0d5c55', met: '#4f9d92', missed: '#b93a0a' },
    hatch: '#8d8575',
  },
  dark: {
    ...{ paper: '#171613', ink: '#efe9dc', soft: '#b9b1a1', line: '#3f3a31', wash: '#2a2721' },
    ...{ canal: '#7fcfc2', exceeded: '#7fcfc2', met: '#3f8c80', missed: '#f08a5d' },
    hatch: '#948c7c',
  },
  /** On white, and darker, since paper takes ink less evenly than a screen. */
  print: {
    ...{ paper: '#ffffff', ink: '#000000', soft: '#404040', line: '#c4c4c4', wash: '#eeeeee' },
    ...{ canal: '#0a4a44', exceeded: '#0a4a44', met: '#4f9d92', missed: '#a83306' },
    hatch: '#6b6b6b',
  },
} as const satisfies Record<string, Palette>;
export type Theme = keyof typeof THEMES;

/**
 * Puts the theme's colours where a drawing names them: outside of a page nobody knows the names,
 * and a renderer drops them without a word.
 * @throws where a name is not known.
 */
export const coloured = (svg: string, theme: Theme): string => {
  const palette: Readonly<Record<string, string>> = THEMES[theme];
  return svg
    .replaceAll('"currentColor"', `"${palette['ink']}"`)
    .replace(/"var\(--([\w-]+)\)"/gu, (_match, name: string) => {
      const colour = palette[name];
      if (!colour) throw new Error(`no colour of the theme ${theme} is called --${name}`);
      return `"${colour}"`;
    });
};
