/** Runs in the page: what sticks out of the window or is cut off by its box. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const scrolled = document.scrollingElement?.scrollWidth ?? 0;
  if (scrolled > width) faults.push(`the page is ${scrolled} px wide in a window of ${width} px`);

  for (const element of document.body.querySelectorAll('*')) {
    if (!isShown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.right > width + 1 && !mayScroll(element)) {
      faults.push(`${name(element)} ends at ${Math.round(box.right)} px of ${width} px`);
    }
    const { overflowX } = getComputedStyle(element);
    const cuts = overflowX === 'hidden' || overflowX === 'clip';
    if (cuts && !(element instanceof SVGElement) && element.scrollWidth > element.clientWidth + 2) {
      faults.push(`${name(element)} cuts off its content`);
    }
  }
  return faults;

  /** Boxes of a pixel or two are texts kept for screen readers alone. */
  function isShown(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && box.width > 2 && box.height > 2;
  }

  /** A table may scroll in a box of its own; the page may not. */
  function mayScroll(element: Element): boolean {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
      if (box !== element && box instanceof SVGElement) return true;
    }
    return false;
  }

  function name(element: Element): string {
    const classes = [...element.classList].map((each) => `.${each}`).join('');
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 24);
    return `<${element.localName}${classes}> “${text}”`;
  }
}
