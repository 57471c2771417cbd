import type { Units } from '../domain/unit.ts';
import type { Language } from '../format/language.ts';
import { speechIn, type Speech } from '../format/speech.ts';
import type { Measure } from '../domain/indicator.ts';
import type { Kind } from './history-axes.ts';
import type { Known } from './history-rows.ts';
import { PHRASES_EN } from './phrases-en.ts';
import { PHRASES_ZH } from './phrases-zh.ts';

/** One row of a chart in words, for the text alternative. */
export interface RowWords {
  readonly label: string;
  readonly detail?: string | undefined;
  /** Empty where no target was printed. */
  readonly target: string;
  readonly result: string;
  /** The reported figure in percent of the target. */
  readonly rate?: string | undefined;
  /** Why there is no rate. */
  readonly gap?: string | undefined;
  /** How far a growth rate lies from the target. */
  readonly apart?: string | undefined;
  readonly outcome: string;
}

/** One indicator in one year in words. */
export interface YearWords {
  readonly year: string;
  /** What is measured, where a chart shows several indicators. */
  readonly label?: string | undefined;
  readonly months?: string | undefined;
  readonly text: string;
  readonly known: Known;
  readonly target?: string | undefined;
  readonly outcome?: string | undefined;
}

/** One side of a finding: what was promised of a year and what came of it. */
export interface ClauseWords {
  readonly year: string;
  /** The indicator, where the clauses of a finding are of two. */
  readonly label?: string | undefined;
  readonly months?: string | undefined;
  readonly target?: string | undefined;
  /** The same promise as in the clause before. */
  readonly isAgain: boolean;
  /** Another indicator than in the clause before. */
  readonly isOther: boolean;
  readonly reported?: string | undefined;
  readonly isEstimated: boolean;
  /** Why nothing is reported. */
  readonly reason?: string | undefined;
}

/** What the note of a history may have to explain. */
export interface HistoryMarks {
  readonly partial: boolean;
  readonly provisional: boolean;
  readonly awaiting: boolean;
  /** The arithmetic of each derived number. */
  readonly sums: readonly string[];
}

/** The words that charts are made of, in one language. */
export interface Phrases {
  /** The line of the targets, and the mark of what was reported. */
  readonly target: string;
  readonly reported: string;
  /** “目标160个” */
  readonly targetOf: (target: string) => string;
  readonly noTarget: string;
  readonly targetNotPrinted: string;
  readonly noFigureThatYear: string;
  readonly notCollected: string;
  readonly wholeYear: string;
  /** The reported amount, below a label. */
  readonly amount: (text: string) => string;
  readonly completion: (percent: string) => string;
  /** Facts in one cell or line. */
  readonly join: (parts: readonly string[]) => string;
  /** Why a figure is not compared, with the figure. */
  readonly instead: (reason: string, text: string) => string;
  readonly times: (times: string) => string;
  readonly half: string;
  /** A number of targets, in a drawing and its table. */
  readonly countOf: (count: number) => string;
  /** How far a growth rate lies above its target, or below it. */
  readonly apart: (points: number) => string;
  /** The same where there is little room. */
  readonly apartShort: (points: number) => string;

  readonly compared: readonly [string, string, string, string, string];
  readonly growthColumns: readonly string[];
  readonly achievementColumns: readonly string[];
  readonly yearColumns: readonly string[];
  readonly cardColumns: readonly string[];
  readonly reasonColumns: readonly string[];

  readonly ratedAlt: (rows: readonly RowWords[]) => string;
  readonly growthAlt: (rows: readonly RowWords[]) => string;
  /** Bars or dots over the years. */
  readonly yearsAlt: (rows: readonly YearWords[], kind: Kind, isDrawn: boolean) => string;

  /** The columns of a history of several indicators. */
  readonly historyColumns: readonly string[];
  /** A year with its months, where they are not all. */
  readonly yearOf: (year: string, months: string | undefined) => string;
  /** Says that what follows is measured or worded otherwise. */
  readonly broken: string;
  /** Instead of a verdict where a number was computed here. */
  readonly notJudged: string;
  /** Facts in brackets. */
  readonly aside: (parts: readonly string[]) => string;
  /** A history and which of its kinds of numbers is meant. */
  readonly kindOf: (label: string, measure: Measure, unit: string) => string;
  /** @param label of what all clauses are about. */
  readonly finding: (label: string, clauses: readonly ClauseWords[]) => string;
  /** “2021–2023年”; one year where both are the same. */
  readonly years: (first: number, last: number) => string;
  /** Unit, years and who reported it; the title says of what. English converts units. */
  readonly historySubtitle: (unit: string, years: string) => string;
  readonly historyNote: (marks: HistoryMarks) => string;

  readonly taskName: (no: number) => string;
  readonly taskSaid: (no: number, said: string) => string;
  /** “1个超额、3个无法判断” */
  readonly tally: (counts: readonly { readonly count: number; readonly word: string }[]) => string;
  readonly cardAlt: (card: {
    readonly tasks: number;
    readonly testable: number;
    readonly targets: number;
    readonly tally: string;
  }) => string;
  /** What an empty cell means, in the key of the answer card. */
  readonly nothingToCheck: string;

  readonly ofWhich: (label: string) => string;
  readonly reasonsAlt: (
    tallies: readonly {
      readonly label: string;
      readonly count: number;
      readonly isReason: boolean;
    }[],
  ) => string;

  /** The stretches of the distribution, from the top of its axis. */
  readonly doubleOrMore: string;
  readonly overToDouble: (percent: number) => string;
  readonly justOver: (percent: number) => string;
  readonly onTarget: string;
  /** What a stretch of the axis holds, in one line. */
  readonly held: (label: string, count: number) => string;
  readonly short: string;
  readonly dotName: (no: number, label: string, percent: number) => string;
  readonly dotWords: (label: string, words: string) => string;
  readonly reportedAndTarget: (result: string, target: string) => string;
  readonly distributionAlt: (points: {
    readonly count: number;
    readonly bins: readonly { readonly label: string; readonly count: number }[];
    readonly highest: { readonly label: string; readonly percent: string };
    readonly lowest: { readonly label: string; readonly percent: string };
  }) => string;
}

/** A language with the words of charts. */
export interface ChartSpeech extends Speech {
  readonly chart: Phrases;
}

const PHRASES: Readonly<Record<Language, Phrases>> = { zh: PHRASES_ZH, en: PHRASES_EN };

export const chartSpeech = ({
  language,
  units,
}: {
  readonly language: Language;
  readonly units: Units;
}): ChartSpeech => ({ ...speechIn(language, units), chart: PHRASES[language] });
