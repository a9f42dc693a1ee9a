import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { TimeLimits } from './contact-props.ts';

const TIME_LIMITS: readonly TimeLimits[] = ['on', 'long', 'off'];

export interface TimeLimitCardsProps {
  readonly timeLimits: TimeLimits;
  onTimeLimits(limits: TimeLimits): void;
}

/** How long the other side waits: changed before and during a contact. */
export function TimeLimitCards({ timeLimits, onTimeLimits }: TimeLimitCardsProps): JSX.Element {
  const { t } = useTranslation('play');
  const options = TIME_LIMITS.map((value) => ({
    value,
    title: t(`timeLimits.${value}.name`),
    hint: t(`timeLimits.${value}.about`),
  }));
  return (
    <RadioCards
      sideBySide
      legend={t('timeLimits.title')}
      options={options}
      value={timeLimits}
      onChange={onTimeLimits}
    />
  );
}
