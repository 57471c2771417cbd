import type { Move } from '../domain/goalpost-moves.ts';
import type { PostCounts } from '../domain/goalposts.ts';
import { counted, listed } from './count.ts';
import { postWords } from './goalpost.ts';
import { CHINESE, type Speech } from './speech.ts';

/** The targets of one year, counted. */
export interface PostYear {
  readonly year: number;
  /** The quantified targets of the year, with a counterpart in the year before or without. */
  readonly promised: number;
  readonly counts: PostCounts;
}

/** How the targets of a year lie to those of the year before, and to its results. */
export const postYearText = (year: PostYear, speech: Speech = CHINESE): string =>
  speech.language === 'zh' ? inChinese(year, speech) : inEnglish(year, speech);

/** “10个调低、1个没变、5个调高”; what is zero is left out. */
export const movesText = (moves: PostCounts['moves'], speech: Speech = CHINESE): string => {
  const { move } = postWords(speech);
  const [between, parted] = speech.language === 'zh' ? ['个', '、'] : [' ', ', '];
  return (['lowered', 'kept', 'raised'] as const satisfies readonly Move[])
    .filter((each) => moves[each] > 0)
    .map((each) => `${moves[each]}${between}${move[each]}`)
    .join(parted);
};

const inChinese = ({ year, promised, counts }: PostYear, speech: Speech): string => {
  const { all, compared, moves, withResult, stands, belowMoves } = counts;
  const found = [
    `收录的${year}年量化目标有${promised}个，${all}个能在${year - 1}年找到对应的目标：` +
      `${compared}个是同一项（${movesText(moves, speech)}）`,
    ...(moves.redefined > 0 ? [`${moves.redefined}个换了说法或口径，不能直接比`] : []),
    ...(moves.notComparable > 0 ? [`${moves.notComparable}个比不出高低`] : []),
  ].join('，');
  if (withResult === 0) return `${found}。${year - 1}年的结果都没有可比的数。`;
  const below = stands.below > 0 ? `（对上年目标，${movesText(belowMoves, speech)}）` : '';
  const results = [
    `${stands.below}个定得比上年结果低${below}`,
    `${stands.same}个一样`,
    `${stands.above}个高`,
    ...(stands.unclear > 0 ? [`${stands.unclear}个看不出`] : []),
  ].join('，');
  return `${found}。其中${withResult}个，上年报了可比的全年结果：${results}。`;
};

const aside = (text: string): string => (text === '' ? '' : ` (${text})`);

const inEnglish = ({ year, promised, counts }: PostYear, speech: Speech): string => {
  const { all, compared, moves, withResult, stands, belowMoves } = counts;
  const kinds = [
    counted(compared, 'is the same item', 'are the same item') + aside(movesText(moves, speech)),
    ...(moves.redefined > 0
      ? [
          `${counted(moves.redefined, 'was', 'were')} renamed or redefined and cannot be compared directly`,
        ]
      : []),
    ...(moves.notComparable > 0
      ? [`${counted(moves.notComparable, 'leaves', 'leave')} open which is higher`]
      : []),
  ];
  const found =
    `This site holds ${counted(promised, 'numeric target')} for ${year}, of which ` +
    `${counted(all, 'has', 'have')} a counterpart in ${year - 1}: ${listed(kinds)}.`;
  if (withResult === 0) return `${found} None of them has a comparable result for ${year - 1}.`;
  const below = movesText(belowMoves, speech);
  const results = [
    counted(stands.below, 'was set below it', 'were set below it') +
      aside(below === '' ? '' : `against the ${year - 1} target: ${below}`),
    counted(stands.same, 'is the same', 'are the same'),
    counted(stands.above, 'was set above it', 'were set above it'),
    ...(stands.unclear > 0 ? [`for ${stands.unclear} the printed range leaves it open`] : []),
  ];
  return (
    `${found} For ${withResult} of them a comparable result for the whole of ${year - 1} was ` +
    `reported: ${listed(results)}.`
  );
};
