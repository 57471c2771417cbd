import { parseHTML } from 'linkedom';
import { outline } from './hatch-lines.ts';
import { serialise } from './serialise.ts';
import { areaOf, number, path } from './stripes.ts';

/**
 * Writes a picture so that it survives editors which strip what they do not know: without title
 * and description, and shapes of one look as one path, since such editors limit the length too.
 */
export const flat = (svg: string, root: Readonly<Record<string, string>>): string => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const drawn = document.querySelector('svg');
  if (!drawn) throw new Error(`there is no SVG in ${svg.slice(0, 100)}`);
  drawn.querySelectorAll('title, desc').forEach((each) => each.remove());
  drawn.querySelectorAll('g').forEach(join);
  return serialise(drawn, { prefix: '', root });
};

const GEOMETRY = new Set([
  ...['x', 'y', 'width', 'height', 'rx', 'ry'],
  ...['x1', 'x2', 'y1', 'y2'],
]);

/** Rectangles and lines of one look become one path. */
const join = (group: Element): void => {
  const shapes = [...group.children];
  if (shapes.length < 2 || !shapes.every((shape) => /^(?:rect|line)$/u.test(shape.localName)))
    return;
  const looks = Map.groupBy(shapes, (shape) =>
    [...shape.attributes]
      .filter(({ name }) => !GEOMETRY.has(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
  );
  for (const same of looks.values()) {
    const [first] = same;
    if (!first) continue;
    const own = [...first.attributes].filter(({ name }) => !GEOMETRY.has(name));
    const joined = path(
      group,
      same
        .map((shape) => (shape.localName === 'rect' ? outline(areaOf(shape)) : stroke(shape)))
        .join(''),
      Object.fromEntries(own.map(({ name, value }) => [name, value])),
    );
    same.forEach((shape) => shape.remove());
    group.append(joined);
  }
};

const stroke = (line: Element): string =>
  `M${number(line, 'x1')} ${number(line, 'y1')}L${number(line, 'x2')} ${number(line, 'y2')}`;
