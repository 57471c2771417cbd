/** Runs in the page: which chart texts cannot be read, and which charts are not drawn just once. */
export function chartFaults(): string[] {
  const smallest = 10;
  const faults: string[] = [];

  for (const figure of document.querySelectorAll('figure.chart')) {
    const drawn = [...figure.querySelectorAll('svg:not([aria-hidden="true"])')].filter(isShown);
    if (drawn.length !== 1) faults.push(`${nameOf(figure)} is drawn ${drawn.length} times`);
  }

  for (const svg of document.querySelectorAll('svg')) {
    if (svg.ownerSVGElement || !isShown(svg)) continue;
    const frame = svg.getBoundingClientRect();
    if (frame.right > document.documentElement.clientWidth + 1 || frame.left < -1) {
      faults.push(`${nameOf(svg)} sticks out of the window`);
    }
    const lines = [...svg.querySelectorAll('text')].filter(isShown).flatMap(linesOf);
    for (const { box, size, text } of lines) {
      if (size < smallest - 0.01) faults.push(`“${text}” is ${size.toFixed(1)} px tall`);
      const inside =
        box.left >= frame.left - 1 &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.bottom + 1;
      if (!inside) faults.push(`“${text}” leaves its drawing, ${nameOf(svg)}`);
    }
    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 1 && high > 1) {
          faults.push(
            `“${a.text}” overlaps “${b.text}” by ${wide.toFixed(0)}×${high.toFixed(0)} px`,
          );
        }
      }
    }
  }
  return faults;

  interface Line {
    text: string;
    /** The characters' own height on the screen, in CSS pixels. */
    size: number;
    box: DOMRect;
  }

  /** The lines of a text, each as the box of its characters without the font's leading. */
  function linesOf(text: SVGTextElement): Line[] {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const written = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (written === '' || !parent || parent.closest('title, desc')) continue;
      const matrix = text.getScreenCTM();
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      const upright = !matrix || Math.abs(matrix.b) < 0.01;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0) continue;
        lines.push({ text: written, size, box: upright ? withoutLeading(box, size) : box });
      }
    }
    return lines;
  }

  /** Fonts put about five parts of their leading above the characters and three below. */
  function withoutLeading(box: DOMRect, size: number): DOMRect {
    const leading = Math.max(0, box.height - size);
    return new DOMRect(box.x, box.y + (leading * 5) / 8, box.width, box.height - leading);
  }

  function isShown(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return visible && width > 0 && height > 0;
  }

  function nameOf(element: Element): string {
    const title = element.closest('figure')?.querySelector('h2, h3, h4, figcaption')?.textContent;
    return `“${(element.getAttribute('aria-label') ?? title ?? '').trim().slice(0, 30)}”`;
  }
}
