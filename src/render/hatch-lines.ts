/** A rectangle by its corners. */
export interface Area {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Stripes from top right to bottom left, at 45 degrees. */
export interface Stripes {
  /** From stripe to stripe, across them. */
  readonly step: number;
  readonly width: number;
  readonly colour: string;
}

/** The stripes of an area as a path's data, where a pattern of the same kind would have them. */
export const linesOver = (area: Area, { step, width }: Stripes): string => {
  // On each stripe x + y is the same. Its ends are cut across, so they stay half a width inside.
  const inset = width / 4;
  const [x1, x2] = [area.x1 + inset, area.x2 - inset];
  const [y1, y2] = [area.y1 + inset, area.y2 - inset];
  const distance = step * Math.SQRT2;
  const first = (width / 2) * Math.SQRT2;
  const lines: string[] = [];
  for (
    let sum = first + Math.ceil((x1 + y1 - first) / distance) * distance;
    sum < x2 + y2;
    sum += distance
  ) {
    const right = Math.min(x2, sum - y1);
    const left = Math.max(x1, sum - y2);
    if (right - left < 0.3) continue;
    const reach = short(right - left);
    lines.push(`M${short(right)} ${short(sum - right)}l-${reach} ${reach}`);
  }
  return lines.join('');
};

/** An area as a path's data. */
export const outline = ({ x1, x2, y1, y2 }: Area): string =>
  `M${short(x1)} ${short(y1)}h${short(x2 - x1)}v${short(y2 - y1)}h${short(x1 - x2)}z`;

const short = (number: number): string => String(Number(number.toFixed(1)));
