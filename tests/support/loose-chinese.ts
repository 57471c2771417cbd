/** Chinese on a page of another language that no `lang` marks as such. */
import fs from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const han = /\p{Script=Han}/u;
/** Attributes that are read to somebody. */
const spoken = ['alt', 'aria-label', 'title', 'placeholder', 'content'];
/** Programs and data have no reader of their own; what metadata say is tested for itself. */
const unread = ['script', 'style', 'meta', 'link'];

/** Each text or spoken attribute with Chinese outside of `lang="zh-CN"`, shortened. */
export function looseChinese(file: string): string[] {
  return walk(parse(fs.readFileSync(file, 'utf8')), 'en');
}

function walk(node: Node, language: string): string[] {
  if ('value' in node && node.nodeName === '#text')
    return language !== 'zh-CN' && han.test(node.value) ? [shortened(node.value)] : [];
  if (!('childNodes' in node)) return [];
  if ('tagName' in node && unread.includes(node.tagName)) return [];
  const own = 'attrs' in node ? (valueOf(node, 'lang') ?? language) : language;
  const said =
    'attrs' in node && own !== 'zh-CN'
      ? node.attrs
          .filter(({ name, value }) => spoken.includes(name) && han.test(value))
          .map(({ name, value }) => `${name}: ${shortened(value)}`)
      : [];
  return [...said, ...node.childNodes.flatMap((child) => walk(child, own))];
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function shortened(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 40);
}
