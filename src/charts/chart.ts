import type { PlotOptions } from '@observablehq/plot';
import type { ChartForm } from '../domain/chart-spec.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Derived } from '../domain/derived.ts';
import type { Units } from '../domain/unit.ts';
import type { Year } from '../domain/year.ts';
import type { Language } from '../format/language.ts';
import type { FigureRef } from '../format/prose.ts';

export type { FigureRef } from '../format/prose.ts';

/** One cell of a chart's table; the page links a cell with a figure to its quote. */
export interface Cell {
  readonly text: string;
  readonly figure?: FigureRef;
  /** Computed from the figure, which stands in no document by itself. */
  readonly derived?: Derived;
}

/** Everything that page, embed, table and picture of a chart are made from. */
export interface Chart {
  /** Unique on the site. */
  readonly id: string;
  readonly form: ChartForm;
  readonly language: Language;
  /** The finding as a sentence. */
  readonly title: string;
  /** Measure, unit, period and who reported it. */
  readonly subtitle: string;
  readonly note?: string;
  /** What is drawn and what it shows, with the numbers, for those who do not see it. */
  readonly alt: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * The table in as few words as it bears, its columns first, for pictures that have no room for the
   * drawing; what is reported stands in the last column but one, the verdict in the last.
   */
  readonly brief?: readonly (readonly string[])[];
  /** Source ids, in order of use. */
  readonly sources: readonly string[];
  /** Plot's options for a drawing of this width, in pixels, without a document or title. */
  plot(width: number): PlotOptions;
}

/** The slice of the corpus that a chart is built in. */
export interface ChartContext {
  readonly place: PlaceCorpus;
  readonly year: Year;
  readonly units: Units;
  readonly language: Language;
  /** Where a task is shown. */
  readonly href: (ref: { year: number; task: number }) => string;
}

/** What a form adds to the words that its specification gives. */
export interface Drawing extends Pick<
  Chart,
  'alt' | 'columns' | 'rows' | 'brief' | 'sources' | 'plot'
> {
  /** What the note must say of the numbers, whatever else it says. */
  readonly remark?: string;
}
