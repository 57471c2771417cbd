import { linesOver, type Area, type Stripes } from './hatch-lines.ts';

/**
 * Draws stripes as lines instead of by patterns: these need ids, many editors drop them, and
 * renderers do not agree where their first line is.
 */
export const plainStripes = (drawn: Element): void => {
  const stripes = takeStripes(drawn);
  drawn.querySelectorAll('[fill^="url(#"]').forEach((each) => drawLines(each, stripes));
};

const takeStripes = (drawn: Element): ReadonlyMap<string, Stripes> =>
  new Map(
    [...drawn.querySelectorAll('pattern')].map((pattern) => {
      const line = pattern.querySelector('path');
      pattern.remove();
      return [
        `url(#${pattern.id})`,
        {
          step: number(pattern, 'width'),
          width: Number(line?.getAttribute('stroke-width')),
          colour: line?.getAttribute('stroke') ?? '',
        },
      ];
    }),
  );

/** Puts lines, and an outline where there is one, in the place of a striped shape or group. */
const drawLines = (striped: Element, known: ReadonlyMap<string, Stripes>): void => {
  const fill = striped.getAttribute('fill') ?? '';
  const stripes = known.get(fill);
  if (!stripes) throw new Error(`a drawing is filled with ${fill}, which are no stripes`);
  const shapes = striped.localName === 'g' ? [...striped.children] : [striped];
  const areas = shapes.map((shape) => {
    if (shape.localName !== 'rect') {
      throw new Error(`a striped <${shape.localName}> cannot be drawn with lines; use a rectangle`);
    }
    return areaOf(shape);
  });
  const faint = striped.getAttribute('fill-opacity');
  striped.before(
    path(striped, areas.map((area) => linesOver(area, stripes)).join(''), {
      stroke: stripes.colour,
      'stroke-width': String(stripes.width),
      ...(faint === null ? {} : { 'stroke-opacity': faint }),
    }),
  );
  if (striped.getAttribute('stroke') === null) striped.remove();
  else {
    striped.setAttribute('fill', 'none');
    striped.removeAttribute('fill-opacity');
  }
};

/** The corners of a rectangle. */
export const areaOf = (rect: Element): Area => {
  const [x1, y1] = [number(rect, 'x'), number(rect, 'y')];
  return { x1, y1, x2: x1 + number(rect, 'width'), y2: y1 + number(rect, 'height') };
};

/** A number of an element, zero where it has none. */
export const number = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

const SVG = 'http://www.w3.org/2000/svg';
/** A path for the drawing that an element is in. */
export const path = (near: Element, d: string, look: Readonly<Record<string, string>>): Element => {
  const made = near.ownerDocument.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d, ...look })) made.setAttribute(name, value);
  return made;
};
