import type { Markish } from '@observablehq/plot';
import { HATCH_LINE } from './marks.ts';

/** Thin stripes: not known. */
export const hatch = (): Markish => stripes('hatch', HATCH_LINE, { step: 5, width: 1.2 });

/** Bold stripes in a bar's own colour: not the whole year. */
export const partStripes = (id: string, colour: string): Markish =>
  stripes(id, colour, { step: 6, width: 3.6 });

const SVG = 'http://www.w3.org/2000/svg';

/** Defines stripes under an id; `render/` makes the id unique. */
const stripes =
  (id: string, colour: string, { step, width }: { step: number; width: number }): Markish =>
  (_index, _scales, _values, _dimensions, context) => {
    const pattern = context.document.createElementNS(SVG, 'pattern');
    const set = (element: Element, attributes: Record<string, string | number>) =>
      Object.entries(attributes).forEach(([name, value]) =>
        element.setAttribute(name, String(value)),
      );
    set(pattern, {
      ...{ id, width: step, height: step },
      ...{ patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    });
    const stripe = context.document.createElementNS(SVG, 'path');
    set(stripe, { d: `M${width / 2} 0V${step}`, stroke: colour, 'stroke-width': width });
    pattern.append(stripe);
    return pattern;
  };
