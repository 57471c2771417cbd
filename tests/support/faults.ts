/** Lists faults so that one in a template reads as one line, not as a line for each of its pages. */
export interface PageFault {
  page: string;
  fault: string;
}

export function summarise(faults: PageFault[]): string[] {
  return [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, found]) => {
    const pages = [...new Set(found.map(({ page }) => page))];
    const more = pages.length > 1 ? ` and ${pages.length - 1} more` : '';
    return `${fault} (${pages[0]}${more})`;
  });
}
