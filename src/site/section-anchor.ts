/** The anchor of a section of tasks on the page of its year, by its place in the document from 0. */
export const sectionAnchor = (index: number): string => `section-${index + 1}`;
