import type { Achievement } from '../domain/achievement.ts';
import { plain, quantityText } from './number.ts';

/** What was reported in words: the figure, its growth and its rank, as far as they were printed. */
export const achievementDetail = (achievement: Achievement): string => {
  const { quantity, growth, rank, rankAmong, attainment } = achievement;
  const parts = [
    quantity && quantityText(quantity),
    growth &&
      `${growth.value < 0 ? '下降' : '增长'}${plain({ ...growth, value: Math.abs(growth.value) })}%`,
    attainment && `完成率${plain(attainment)}%`,
    rank !== undefined && `${rankAmong ?? ''}第${rank}`,
  ].filter((part): part is string => typeof part === 'string');
  return parts.length > 0 ? parts.join('，') : '没有给数字';
};
