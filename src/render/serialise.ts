/** What the root element carries instead of Plot's own attributes, and what ids begin with. */
export interface Dressing {
  readonly prefix: string;
  readonly root: Readonly<Record<string, string>>;
  /** Pictures lead nowhere: of a link only what it shows is written. */
  readonly linked?: false;
}

/** Plot's own styling and naming: the style sheet and the page have both. */
const DROPPED = new Set(['style', 'font-family', 'aria-description', 'xmlns']);
const GEOMETRY = /^(?:x|y|x1|x2|y1|y2|d|r|rx|cx|cy|width|height|transform|points)$/u;
/** Turns the direction of writing wherever it stands; nothing in an attribute can hold it in. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Writes an SVG element as text: no style, ids with a prefix, short numbers, escaped texts.
 * linkedom's own writer keeps everything that Plot wrote and escapes by other rules.
 */
export const serialise = (svg: Element, dressing: Dressing): string =>
  write(svg, dressing, dressing.root);

const write = (
  element: Element,
  dressing: Dressing,
  own: Readonly<Record<string, string>> = {},
): string => {
  const name = element.localName;
  if (name === 'style') return '';
  const content = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1 ? write(node as Element, dressing) : escapeXml(node.nodeValue ?? ''),
    )
    .join('');
  if (name === 'g' && content === '') return '';
  if (name === 'a' && dressing.linked === false) return content;
  const attributes = { ...attributesOf(element, dressing), ...own };
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  if (name === 'a') return `<a${written}>${nameOf(element)}${content}</a>`;
  // Inside SVG, HTML parsers know the short form too.
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

const attributesOf = (element: Element, { prefix, linked }: Dressing): Record<string, string> => {
  const kept: Record<string, string> = {};
  // linkedom lists the last first; x before y packs better than the reverse.
  for (const { name, value } of [...element.attributes].reverse()) {
    if (DROPPED.has(name) || (name === 'fill' && value === 'inherit')) continue;
    // A name on a <g> is prohibited, and one on a shape belongs to the link around it.
    if (name === 'aria-label') continue;
    if (name === 'pointer-events' && linked === false) continue;
    if (name === 'id') kept['id'] = `${prefix}-${value}`;
    else if (name === 'xlink:href' || name === 'href') kept['href'] = value;
    else if (name === 'transform' && element.localName === 'text')
      Object.assign(kept, place(value));
    else if (GEOMETRY.test(name)) kept[name] = value.replace(/-?\d+\.\d{2,}/gu, short);
    else kept[name] = value.replace(/url\(#/gu, `url(#${prefix}-`);
  }
  return kept;
};

/** A title names a link as a label would, and shows a mouse the name too. */
const nameOf = (link: Element): string => {
  const label = link.firstElementChild?.getAttribute('aria-label');
  return label ? `<title>${escapeXml(label)}</title>` : '';
};

/** A text's own place is shorter as x and y. */
const place = (transform: string): Record<string, string> => {
  const match = /^translate\(([-\d.]+),([-\d.]+)\)$/u.exec(transform);
  return match ? { x: short(match[1] ?? ''), y: short(match[2] ?? '') } : { transform };
};

const short = (number: string): string => String(Number(Number(number).toFixed(1)));

/** A text for content and attributes alike. */
export const escapeXml = (text: string): string =>
  text
    .replace(BIDI, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
