import { targetOf } from '../domain/judge-achievement.ts';
import { isPartial } from '../domain/period.ts';
import type { Source } from '../domain/source.ts';
import type { Heading, Said, SourceFigure } from '../domain/source-figures.ts';
import { achievementDetail } from './achievement.ts';
import { periodText, targetText } from './number.ts';
import { resultText } from './prose.ts';

/** What a document says there, in words: 6亿美元以上, 预计841亿元, or why there is no number. */
export const saidText = (said: Said): string => {
  switch (said.kind) {
    case 'target':
      return targetText(said.target);
    case 'result':
      return resultText(said.comparison);
    case 'achievement':
      return achievementDetail(said.judged.achievement);
  }
};

/** Whether it is a promise or a report, with the months where it is not of a whole year. */
export const sideText = (said: Said): string => {
  switch (said.kind) {
    case 'target':
      return isPartial(said.target.period) ? `目标，${periodText(said.target.period)}` : '目标';
    case 'result':
      return '结果';
    case 'achievement': {
      const { achievement } = said.judged;
      const target = targetOf(achievement);
      const months = isPartial(achievement.period) ? `，${periodText(achievement.period)}` : '';
      return `自报${months}${target ? `，目标${targetText(target)}` : ''}`;
    }
  }
};

/** What a heading is called on the page: the section as printed, or the name of the bureau. */
export const headingText = (
  { section, bureau }: Heading,
  names: ReadonlyMap<string, { readonly name: string }>,
  government: string,
): string => section ?? (bureau === undefined ? government : (names.get(bureau)?.name ?? bureau));

/** How much of a document the site carries. */
export const CARRIED_SENTENCE: Readonly<Record<Source['carried'], string>> = {
  whole: '整张表逐行都在本站。',
  quotes: '只摘录证明数字所需的短句，不转载全文。',
};

/** What is taken from a document, counted by kind, e.g. “3个目标、2处对目标的答复”. */
export const takenText = (figures: readonly SourceFigure[]): string =>
  (
    [
      ['target', (count: number) => `${count}个目标`],
      ['result', (count: number) => `${count}处对目标的答复`],
      ['achievement', (count: number) => `${count}条自报的成绩`],
    ] as const
  )
    .map(
      ([kind, write]) => [figures.filter(({ said }) => said.kind === kind).length, write] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, write]) => write(count))
    .join('、');
