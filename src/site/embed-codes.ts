import { embedCode, embedVersion } from '../embeds/embed-html.ts';
import { otherLanguage, type Language } from '../format/language.ts';
import { chartIn } from './charts.ts';
import type { Edition } from './edition.ts';
import { pinnedPath } from './routes.ts';

/** The pinned address of a chart in a language. */
export const pinnedIn = (language: Language, id: string): string =>
  pinnedPath(id, embedVersion(chartIn(language, id)));

/** Code that an editor may paste, with what is said of it and the language of its chart. */
export interface EmbedCode {
  readonly label: string;
  readonly code: string;
  readonly language: Language;
}

/** All codes of a chart; the first suits most articles that are in the language of the page. */
export const embedCodes = (id: string, { language, t }: Edition): readonly EmbedCode[] => {
  const codeIn = (
    its: Language,
    label: string,
    { script = false, pinned = false }: { readonly script?: boolean; readonly pinned?: boolean },
  ): EmbedCode => {
    const placed = chartIn(its, id);
    const version = pinned ? { version: embedVersion(placed) } : {};
    return { label, code: embedCode(placed.chart, { script, ...version }), language: its };
  };
  const own = (zh: string, en: string, options: Parameters<typeof codeIn>[2]) =>
    codeIn(language, t(zh, en), options);
  const other = (zh: string, en: string, options: Parameters<typeof codeIn>[2]) =>
    codeIn(otherLanguage(language), t(zh, en), options);
  return [
    own('最新版，不用脚本', 'Latest version, no script', {}),
    own('最新版，脚本自动调高', 'Latest version, a script sets the height', { script: true }),
    own('固定版，内容不再变', 'Pinned version, never changes', { pinned: true }),
    own('固定版，脚本自动调高', 'Pinned version, a script sets the height', {
      ...{ pinned: true, script: true },
    }),
    other('英文版', 'In Chinese', {}),
    other('英文固定版，内容不再变', 'In Chinese, pinned, never changes', { pinned: true }),
  ];
};
