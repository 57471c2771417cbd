/**
 * The inline style of an embed. The tokens are those of styles/tokens.css, which a test compares;
 * they stand here once more because an embed loads nothing.
 */

const LIGHT =
  '--paper:#fbf8f0;--card:#fffdf8;--ink:#1e1c18;--soft:#585246;--line:#d9d1bf;--wash:#efe9dc;' +
  '--canal:#0d5c55;--exceeded:#0d5c55;--met:#4f9d92;--missed:#b93a0a;--hatch:#8d8575';
const DARK =
  '--paper:#171613;--card:#1f1d19;--ink:#efe9dc;--soft:#b9b1a1;--line:#3f3a31;--wash:#2a2721;' +
  '--canal:#7fcfc2;--exceeded:#7fcfc2;--met:#3f8c80;--missed:#f08a5d;--hatch:#948c7c';
const FORCED =
  '--paper:Canvas;--card:Canvas;--ink:CanvasText;--soft:CanvasText;--line:GrayText;--wash:Canvas;' +
  '--canal:LinkText;--exceeded:CanvasText;--met:GrayText;--missed:LinkText;--hatch:CanvasText';

/** The frame's width in pixels up to which texts break where the height was computed to break. */
export const NARROW = 420;

/** Space around everything, in pixels. */
export const PADDING = 12;

/** In narrow frames a drawing keeps this width, so that all of them have one height. */
export const DRAWING = 336;

const RULES = [
  `:root{color-scheme:light dark;${LIGHT};`,
  `--serif:'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',serif;`,
  `--sans:'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif}`,
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}`,
  `:root[data-theme=light]{color-scheme:light}`,
  `@media screen{:root[data-theme=dark]{color-scheme:dark;${DARK}}}`,
  // A frame is see-through only where its scheme is that of the page around it.
  `:root[data-background=transparent]{color-scheme:normal}`,
  `@media(forced-colors:active){:root:root:root{${FORCED}}}`,
  `*{box-sizing:border-box}`,
  `html{-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
  `body{margin:0;padding:${PADDING}px;background:var(--paper);color:var(--ink);font:.8125rem/1.25rem var(--sans);`,
  `font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:break-word}`,
  `[data-background=transparent] body{background:none}`,
  `figure,h1,p{margin:0}`,
  `h1{font:700 1.125rem/1.625rem var(--serif)}`,
  `.s{font-size:.875rem;line-height:1.3125rem;color:var(--soft);margin:4px 0 8px}`,
  `.n{color:var(--soft)}`,
  `.drawings{margin-bottom:8px}`,
  `.drawing{display:none;width:100%;height:auto;overflow:visible;color:var(--ink);font-family:var(--sans)}`,
  `.drawing text{white-space:pre}`,
  `.w320{display:block;max-width:${DRAWING}px}.w480{max-width:576px}.w720{max-width:864px}`,
  `@media(min-width:${480 + 2 * PADDING}px){.w320{display:none}.w480{display:block}}`,
  `@media(min-width:${720 + 2 * PADDING}px){.w480{display:none}.w720{display:block}}`,
  `@media(max-width:${NARROW}px){h1>span,p>span,p>a>span{display:block}}`,
  `a{color:var(--canal);text-underline-offset:.18em}`,
  `.drawing a:hover>*{stroke:var(--canal);stroke-width:2.5}`,
  `a:focus-visible,summary:focus-visible,section:focus-visible{outline:3px solid var(--canal);outline-offset:-1px}`,
  `.drawing a:focus-visible{outline:2px solid var(--ink);outline-offset:1px}`,
  `.v,.v img{display:block;height:24px}`,
  `.h a{display:inline-block;line-height:1.5rem;vertical-align:top}`,
  `summary{cursor:pointer;line-height:28px;color:var(--canal)}`,
  `details p{margin-bottom:8px}`,
  `section{overflow-x:auto}`,
  `table{border-collapse:collapse;min-width:100%}`,
  `th,td{text-align:start;vertical-align:top;padding:4px 10px 4px 0;border-bottom:1px solid var(--line);min-width:4em}`,
];

export const FRAME_STYLE = RULES.join('');
