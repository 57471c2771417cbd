/** Used when the site is built: the dictionary is too heavy for a page. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { lettersIn } from './spelling.ts';
import { fold } from './tokens.ts';

// Read amiss otherwise: as the county of Daicheng, and as 目的, a purpose.
customPinyin({ 大城: 'dà chéng', 项目的: 'xiàng mù de' });

/**
 * How a name is typed in pinyin without tones: a syllable for each of its `lettersIn`, with gaps
 * between them; 绿 is lv. A Latin letter stands for itself, and so does a character without a reading.
 */
export const pinyinOf = (name: string): string => {
  const characters = [...name];
  const said = pinyin(name, { type: 'array', toneType: 'none', v: true });
  if (said.length !== characters.length) throw new Error(`“${name}” is not said by characters`);
  return lettersIn(name)
    .map(({ nth, letter }) => fold(said[nth] ?? letter))
    .join(' ');
};
