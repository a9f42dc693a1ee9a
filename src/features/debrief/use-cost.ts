import { useTranslation } from 'react-i18next';

/**
 * Says what something cost: a share of the hundred, "under 1", nothing, or points.
 * @param of `price` for what was not chosen and would have cost it; `line` for what would besides
 *   have crossed a line, which no points outweigh
 */
export function useCost(
  of: 'cost' | 'price' | 'line' = 'cost',
): (loss: number, share: number | null) => string {
  const { t } = useTranslation('debrief');
  return (loss, share) => {
    if (loss === 0) return t(`${of}.nothing`);
    if (share === null) return t(`${of}.points`, { count: loss });
    return share === 0 ? t(`${of}.underOne`) : t(`${of}.share`, { count: share });
  };
}
