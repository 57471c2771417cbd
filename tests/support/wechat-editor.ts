/**
 * What WeChat's editor does to pasted HTML, as far as its users have described it: it takes out
 * what could run, load or be addressed, and makes sections of divs.
 */
import { parseHTML } from 'linkedom';

const removed = [
  ...['script', 'style', 'link', 'meta', 'iframe', 'object', 'embed', 'form', 'input', 'button'],
  ...['defs', 'use', 'pattern', 'clipPath', 'linearGradient', 'radialGradient', 'filter', 'mask'],
  ...['symbol', 'foreignObject', 'image', 'title', 'desc', 'metadata'],
];
const kept = /^(?!id$|class$|on|data-|href$|xlink:|name$|target$)/i;

export function stripLikeWeChat(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(removed.join(','))) element.remove();
  for (const image of document.querySelectorAll('img')) {
    if (!/^https:\/\/mmbiz\.qpic\.cn\//.test(image.getAttribute('src') ?? '')) image.remove();
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!kept.test(name) || /url\(|expression\(|position\s*:/.test(value)) {
        element.removeAttribute(name);
      }
    }
  }
  return document.body.innerHTML
    .replace(/<div\b/g, '<section')
    .replace(/<\/div>/g, '</section>')
    .replace(/<!--[\s\S]*?-->/g, '');
}
