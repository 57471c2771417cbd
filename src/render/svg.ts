import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Chart } from '../charts/chart.ts';
import { refuseUndrawable } from './finite.ts';
import { serialise } from './serialise.ts';
import { straightQuotes } from './straight-quotes.ts';
import { plainStripes } from './stripes.ts';

/** The widths that every chart is drawn for, in pixels. */
export const WIDTHS = [320, 480, 720] as const;

/**
 * Draws a chart as an SVG element in text. The same chart gives the same bytes.
 *
 * The root carries the classes `drawing` and `w320` (or its width), the chart's title as
 * `aria-label`, and `role="img"`; a drawing with links has `role="group"`, since an image would hide
 * them. A link has its name as a `<title>`, which a mouse shows as a tooltip. Colours are `var(--…)`;
 * fonts come from styles/chart.css.
 * @throws where a position is not a finite number, or where Plot warns.
 */
export const renderSvg = (chart: Chart, width: number): string => {
  const drawn = draw(chart, width);
  const svg = serialise(drawn, {
    prefix: `${chart.id}-${width}`,
    root: {
      class: `drawing w${width}`,
      role: drawn.querySelector('a') ? 'group' : 'img',
      'aria-label': chart.title,
    },
  });
  return straightQuotes(svg, chart.language);
};

/** What a drawing has in it. */
export interface Content {
  readonly content: string;
  readonly height: number;
}

/** The content of a drawing without links, tooltips and ids, to be placed in another SVG, and its height. */
export const renderContent = (chart: Chart, width: number): Content => {
  const known = contents.get(chart)?.get(width);
  if (known) return known;
  const drawn = draw(chart, width);
  // What answers to a pointer alone shows nothing in a picture, and editors limit the length.
  drawn.querySelectorAll('[pointer-events="all"]').forEach((each) => each.remove());
  plainStripes(drawn);
  const svg = serialise(drawn, { prefix: `${chart.id}-${width}`, root: {}, linked: false });
  const found = {
    content: svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('<')),
    height: Number(drawn.getAttribute('height')),
  };
  contents.set(chart, (contents.get(chart) ?? new Map<number, Content>()).set(width, found));
  return found;
};

/** Every picture of a chart has the same three drawings to choose from. */
const contents = new WeakMap<Chart, Map<number, Content>>();

const draw = (chart: Chart, width: number): Element => {
  const options = chart.plot(width);
  refuseUndrawable(options.marks ?? [], chart.id);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = plot({ ...options, document, className: 'drawing' });
  if (drawn.localName !== 'svg') {
    throw new Error(`${chart.id} draws a <${drawn.localName}>; titles and legends belong in HTML`);
  }
  if (drawn.textContent?.includes('⚠')) {
    throw new Error(`Plot warns about ${chart.id} at ${width} px; see its message above`);
  }
  return drawn;
};
