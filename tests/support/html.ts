/** Reads an HTML page as a browser's parser would, and finds things in it. */
import fs from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of a page in document order. */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

export function readElements(file: string): HtmlElement[] {
  return elementsOf(fs.readFileSync(file, 'utf8'));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => attributeName(candidate) === name)?.value;
}

export function attributeName(candidate: HtmlElement['attrs'][number]): string {
  return candidate.prefix ? `${candidate.prefix}:${candidate.name}` : candidate.name;
}

export function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function descendantsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((child) => [child, ...descendantsOf(child)]);
}

/** How an element is named in a list of faults: `<a href="…">`. */
export function describeElement(element: HtmlElement): string {
  const attributes = element.attrs.map((each) => ` ${attributeName(each)}="${each.value}"`);
  return `<${element.tagName}${attributes.join('')}>`;
}
