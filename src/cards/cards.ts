import type { Comparison } from '../domain/comparison.ts';
import { isAwaiting, type Entry, type History } from '../domain/history.ts';
import { summarise, verdictsOf } from '../domain/summary.ts';
import type { Task } from '../domain/task.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import { derivedText } from '../format/derived.ts';
import { resultText } from '../format/prose.ts';
import { verdictText } from '../format/receipt.ts';
import type { Speech } from '../format/speech.ts';
import { MOST_ROWS, type Card, type CardMark, type CardRow } from './card.ts';
import { CARD_WORDS } from './words.ts';

/** What is drawn from the data for a card is computed here; the names come from the edition of the site. */
interface Named {
  readonly place: string;
  readonly title: string;
  /** What a reader passes on of it: the place and year, and what came of it. */
  readonly told: readonly [where: string, what: string];
}

/** The card of a task: its targets with their verdicts, or that it has none. */
export const taskCard = (
  { place, title, section, told }: Named & { readonly section: string },
  year: number,
  task: Task,
  comparisons: readonly Comparison[],
  speech: Speech,
): Card => {
  const words = CARD_WORDS[speech.language];
  const rows = comparisons.map((comparison): CardRow => {
    const { target, indicator, result, verdict } = comparison;
    const isNumber = result.kind === 'figure' || result.kind === 'other';
    return {
      mark: verdict.outcome,
      label: speech.label(indicator),
      target: speech.target(target),
      ...(isNumber ? { result: resultText(comparison, speech) } : {}),
      verdict: verdictText(verdict, speech),
      why: speech.words.reason[verdict.reason ?? 'notReported'],
    };
  });
  return card({
    ...{ title, told, speech, rows, kickers: words.task(place, year, task.no, section) },
    ...(rows.length === 0 ? { more: words.nothingToCheck, mark: 'untestable' as const } : {}),
  });
};

/** The card of a history: its newest promises and reports. */
export const historyCard = (
  { place, title, told }: Named,
  { entries }: Pick<History, 'entries'>,
  speech: Speech,
): Card => {
  const known = entries.filter(({ promise, report, derived }) => promise ?? report ?? derived);
  const severalIndicators = new Set(known.map(({ indicator }) => indicator.id)).size > 1;
  return card({
    ...{ title, told, speech, kickers: [CARD_WORDS[speech.language].history(place)] },
    rows: known.toReversed().map((entry) => entryRow(entry, severalIndicators, speech)),
  });
};

const entryRow = (entry: Entry, isNamed: boolean, speech: Speech): CardRow => {
  const { promise, report, derived, verdict } = entry;
  const words = CARD_WORDS[speech.language];
  const year = speech.year(entry.year);
  const isOpen = verdict === undefined && isAwaiting(entry);
  const open = isOpen ? speech.words.awaiting : words.noTarget;
  const result = report
    ? speech.quantity(report.quantity)
    : derived && derivedText(derived, speech);
  return {
    mark: verdict?.outcome ?? (isOpen ? 'awaiting' : 'untestable'),
    label: isNamed ? `${year} ${speech.label(entry.indicator)}` : year,
    ...(promise ? { target: speech.target(promise.target) } : {}),
    ...(result === undefined ? {} : { result }),
    verdict: verdict ? verdictText(verdict, speech) : open,
    why: verdict?.reason ? speech.words.reason[verdict.reason] : open,
  };
};

/** The card of a year: its headline, and the outcomes of its targets where it has any. */
export const storyCard = (
  { place, title, told }: Named,
  year: number,
  comparisons: readonly Comparison[],
  summary: string,
  speech: Speech,
): Card => {
  const { outcomes } = summarise(verdictsOf(comparisons));
  const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => ({
    ...{ mark: outcome, label: speech.words.outcome[outcome], count: outcomes[outcome] },
  }));
  return card({
    ...{ title, told, speech, rows: [], kickers: [CARD_WORDS[speech.language].story(place, year)] },
    ...(counts.length > 0 ? { counts } : { more: summary }),
  });
};

interface Parts {
  readonly kickers: readonly string[];
  readonly title: string;
  readonly told: Named['told'];
  readonly rows: readonly CardRow[];
  readonly counts?: Card['counts'];
  readonly more?: string;
  readonly mark?: CardMark;
  readonly speech: Speech;
}

const card = ({ rows, counts, more, mark, kickers, title, told, speech }: Parts): Card => {
  const words = CARD_WORDS[speech.language];
  const left = rows.length - MOST_ROWS;
  const under = more ?? (left > 0 ? words.more(left) : undefined);
  return {
    ...{ kickers, title, heads: words.heads, foot: words.foot },
    rows: rows.slice(0, MOST_ROWS),
    ...(counts ? { counts } : {}),
    ...(under === undefined ? {} : { more: under }),
    ...(mark ? { mark } : {}),
    sentence: words.sentence(...told),
    alt: [
      ...[kickers[0] ?? '', title],
      ...rows.map(({ label, target, result, verdict }) =>
        [
          label,
          target && `${words.heads[0]} ${target}`,
          result && `${words.heads[1]} ${result}`,
          verdict,
        ]
          .filter((part) => part !== undefined)
          .join(words.comma),
      ),
      ...(counts ?? []).map(({ label, count }) => `${label} ${speech.words.count(count)}`),
      ...(more === undefined ? [] : [more]),
    ].join(words.joint),
  };
};
