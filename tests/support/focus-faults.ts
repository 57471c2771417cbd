/** What runs in the page to follow the keyboard's focus. */

/** Numbers every element that the Tab key must reach, in document order, and returns how many. */
export function numberTabStops(): number {
  const tabStops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll(tabStops)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  for (const [index, element] of shown.entries()) element.setAttribute('data-stop', String(index));
  return shown.length;
}

export interface Focused {
  /** The number given by {@link numberTabStops}, or nothing where the page itself has the focus. */
  stop: number | undefined;
  href: string | undefined;
  /** The id of the figure around it. */
  figure: string | undefined;
  faults: string[];
}

/** The element that has the focus, and what keeps a reader from seeing that it has. */
export function describeFocus(): Focused {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return { stop: undefined, href: undefined, figure: undefined, faults: [] };
  }
  const stop = element.getAttribute('data-stop');
  return {
    stop: stop === null ? -1 : Number(stop),
    href: element.getAttribute('href') ?? undefined,
    figure: element.closest('figure')?.id,
    faults: [...ringFaults(), ...sightFaults()].map(
      (fault) => `${fault}: ${element.outerHTML.slice(0, 120)}`,
    ),
  };

  function ringFaults(): string[] {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element!);
    // The browser's own ring is visible on any ground.
    if (outlineStyle === 'auto') return [];
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return ['no ring of 2 px'];
    const ratio = contrast(rgba(outlineColor), ground());
    return ratio < 3 ? [`a ring of contrast ${ratio.toFixed(2)}`] : [];
  }

  function sightFaults(): string[] {
    const box = element!.getBoundingClientRect();
    const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!shown) return ['focused outside of the window'];
    const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    for (let cover = on; cover && !cover.contains(element); cover = cover.parentElement) {
      const { position } = getComputedStyle(cover);
      if (position === 'fixed' || position === 'sticky') return ['focused behind a fixed box'];
    }
    return [];
  }

  /** The colour around the element, where the ring is drawn. */
  function ground(): number[] {
    for (let box = element!.parentElement; box; box = box.parentElement) {
      const colour = rgba(getComputedStyle(box).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba('Canvas');
  }

  /** Through a canvas, since a computed colour may come in any colour space. */
  function rgba(colour: string): number[] {
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }

  function contrast(a: number[], b: number[]): number {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: number[]): number {
    const [red, green, blue] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
