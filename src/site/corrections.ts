import path from 'node:path';
import type { Correction } from '../domain/correction.ts';
import { subjectOf, type Subject } from '../domain/correction-subject.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { correctedWord, correctionTexts } from '../format/correction.ts';
import type { Language } from '../format/language.ts';
import { readCorrections } from '../load/corrections.ts';
import { corpus } from './corpus.ts';
import { editionIn, type Edition } from './edition.ts';
import { CORRECTIONS, figurePath, receiptAnchor, taskPath, yearPath } from './routes.ts';

/** A correction in the words of one language, with its addresses. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly subject: Subject | undefined;
  /** Its own id on the page of corrections. */
  readonly anchor: string;
  readonly path: string;
  /**
   * Which figure it is of, e.g. 实际利用外资，报告的数. One that is gone keeps its Chinese name where
   * nobody translated it.
   */
  readonly label: string;
  /** The page and place of the figure; nothing where its year is gone. */
  readonly figure?: string;
  readonly before: string;
  readonly after: string;
  /** Why it was corrected. */
  readonly why: string;
}

const root = path.resolve(process.env['DATA'] ?? 'data');

const placed = (place: PlaceCorpus, correction: Correction, edition: Edition): PlacedCorrection => {
  const { id, why, whyEn } = correction;
  const { t, speech } = edition;
  const subject = subjectOf(place, correction);
  const anchor = `${place.place.id}-${id}`;
  const at = pathOf(place, correction, subject);
  return {
    ...{ correction, subject, anchor, path: `${CORRECTIONS}#${anchor}` },
    label: [nameOf(place, correction, subject, edition), correctedWord(correction, speech)].join(
      t('，', ', '),
    ),
    ...(at === undefined ? {} : { figure: at }),
    ...correctionTexts(correction, speech),
    why: t(why, whyEn),
  };
};

/** A figure that is gone has no name of its own any more, but its coders gave it one. */
const nameOf = (
  { years }: PlaceCorpus,
  { year, figure }: Correction,
  subject: Subject | undefined,
  { t, label, text }: Edition,
): string => {
  const unit = figure.replace(/\.(?:target|result)$/u, '');
  const coding = years.find((each) => each.year === year)?.coding;
  if (subject?.indicator) return label(subject.indicator);
  const coded = coding?.first.get(unit)?.what ?? coding?.second.get(unit)?.what;
  if (coded !== undefined) return text(coded);
  const task = subject?.task;
  return task === undefined
    ? `“${figure}”`
    : t(`第${task}项任务里的一个数`, `A figure of task ${task}`);
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

type Placed = Readonly<Record<Language, readonly PlacedCorrection[]>>;

const byPlace: ReadonlyMap<string, Placed> = new Map(
  corpus.places.map((place) => {
    const newestFirst = readCorrections(root, place.place.id).toReversed();
    const inLanguage = (language: Language) =>
      newestFirst.map((correction) => placed(place, correction, editionIn(language)));
    return [place.place.id, { zh: inLanguage('zh'), en: inLanguage('en') }];
  }),
);

/** The corrections of a place, newest first. */
export const correctionsOf = (
  { place }: PlaceCorpus,
  language: Language = 'zh',
): readonly PlacedCorrection[] => byPlace.get(place.id)?.[language] ?? [];
