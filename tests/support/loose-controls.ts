/**
 * Runs in the page: places where a bidi control in a record could turn text that is not the
 * record's own. A control is held in by a box of its own (`<bdi>`, a block) that contains nothing
 * but the record's text; in a title or an attribute nothing can hold it.
 */
export function looseControls(records: string[]): string[] {
  const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
  const plain = (text: string) => text.replace(/\s/g, '');
  const own = records.map(plain);
  const loose: string[] = [];

  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (!parent || !control.test(text) || parent.localName === 'script') continue;
    const box = holder(parent);
    const held = box && own.some((record) => record.includes(plain(box.textContent ?? '')));
    if (!held) loose.push(`<${parent.localName}> ${shown(text)}`);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (control.test(value)) loose.push(`${element.localName}[${name}] ${shown(value)}`);
    }
  }
  return loose;

  function holder(element: Element): Element | null {
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (box.localName === 'title') return null;
      if (box.localName === 'text') return box;
      const { unicodeBidi } = getComputedStyle(box);
      if (['isolate', 'isolate-override', 'plaintext'].includes(unicodeBidi)) return box;
    }
    return null;
  }

  function shown(text: string): string {
    return text
      .trim()
      .replace(
        /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
        (each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      );
  }
}
