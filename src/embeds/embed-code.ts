import { escapeHtml } from './lines.ts';

/** Enough for the links and the script of an embed, and nothing that it does not need. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The code of a frame. Width and height stand there twice: a page's style rules often overrule the
 * attributes, and a page's policy may forbid the style.
 */
export const frameCode = (frame: {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}): string => {
  const { src, title, height } = frame;
  return (
    `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}"` +
    ` style="width:100%;height:${height}px;border:0" frameborder="0" loading="lazy"` +
    ` referrerpolicy="strict-origin-when-cross-origin" sandbox="${SANDBOX}"></iframe>`
  );
};

/** The script that makes frames as tall as their charts; once a page is enough, more do no harm. */
export const loaderCode = (src: string): string =>
  `<script src="${escapeHtml(src)}" async></script>`;
