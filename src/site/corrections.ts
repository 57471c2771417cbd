import path from 'node:path';
import type { Correction } from '../domain/correction.ts';
import { subjectOf, type Subject } from '../domain/correction-subject.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { correctedWord, correctionTexts } from '../format/correction.ts';
import { readCorrections } from '../load/corrections.ts';
import { corpus } from './corpus.ts';
import { CORRECTIONS, figurePath, receiptAnchor, taskPath, yearPath } from './routes.ts';

/** A correction in words, with its addresses. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly subject: Subject | undefined;
  /** Its own id on the page of corrections. */
  readonly anchor: string;
  readonly path: string;
  /** Which figure it is of, e.g. 实际利用外资，报告的数. */
  readonly label: string;
  /** The page and place of the figure; nothing where its year is gone. */
  readonly figure?: string;
  readonly before: string;
  readonly after: string;
}

const root = path.resolve(process.env['DATA'] ?? 'data');

const placed = (place: PlaceCorpus, correction: Correction): PlacedCorrection => {
  const { id } = correction;
  const subject = subjectOf(place, correction);
  const anchor = `${place.place.id}-${id}`;
  const at = pathOf(place, correction, subject);
  return {
    ...{ correction, subject, anchor, path: `${CORRECTIONS}#${anchor}` },
    label: `${nameOf(place, correction, subject)}，${correctedWord(correction)}`,
    ...(at === undefined ? {} : { figure: at }),
    ...correctionTexts(correction),
  };
};

/** A figure that is gone has no name of its own any more, but its coders gave it one. */
const nameOf = (
  { years }: PlaceCorpus,
  { year, figure }: Correction,
  subject: Subject | undefined,
): string => {
  const unit = figure.replace(/\.(?:target|result)$/u, '');
  const coding = years.find((each) => each.year === year)?.coding;
  return (
    subject?.indicator?.label ??
    coding?.first.get(unit)?.what ??
    coding?.second.get(unit)?.what ??
    (subject?.task === undefined ? `“${figure}”` : `第${subject.task}项任务里的一个数`)
  );
};

const pathOf = (
  place: PlaceCorpus,
  { year, figure, field }: Correction,
  subject: Subject | undefined,
): string | undefined => {
  if (!subject) return undefined;
  const { id } = place.place;
  const { task, printed, indicator } = subject;
  if (task === undefined)
    return indicator ? figurePath(place, { year, id: figure }) : yearPath(id, year);
  const target = figure.split('.').slice(0, 2).join('.');
  if (!indicator) return taskPath(id, year, task);
  return printed && field !== 'verdict'
    ? figurePath(place, { year, id: figure })
    : `${taskPath(id, year, task)}#${receiptAnchor(target)}`;
};

const byPlace: ReadonlyMap<string, readonly PlacedCorrection[]> = new Map(
  corpus.places.map((place) => [
    place.place.id,
    readCorrections(root, place.place.id)
      .map((correction) => placed(place, correction))
      .reverse(),
  ]),
);

/** The corrections of a place, newest first. */
export const correctionsOf = ({ place }: PlaceCorpus): readonly PlacedCorrection[] =>
  byPlace.get(place.id) ?? [];
