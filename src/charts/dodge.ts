/** Where a dot stands: `along` is given, `across` is found. */
export interface Dodged {
  readonly along: number;
  readonly across: number;
}

/**
 * Sets dots as close to zero as they can be without touching, one after the other.
 * Plot's own dodge does the same, but keeps to itself where the dots end up, and names need that.
 * @param distance from centre to centre of dots that touch.
 */
export const dodge = (along: readonly number[], distance: number): Dodged[] => {
  const placed: Dodged[] = [];
  for (const at of along) {
    const near = placed.filter((other) => Math.abs(other.along - at) < distance);
    const beside = near.map(
      (other) => other.across + Math.sqrt(distance ** 2 - (other.along - at) ** 2),
    );
    const free = [0, ...beside]
      .sort((a, b) => a - b)
      .find((across) =>
        near.every(
          (other) => Math.hypot(other.along - at, other.across - across) > distance - 1e-6,
        ),
      );
    placed.push({ along: at, across: free ?? 0 });
  }
  return placed;
};
