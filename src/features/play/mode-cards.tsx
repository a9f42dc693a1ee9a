import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { Mode } from './mode.ts';

const MODES: readonly Mode[] = ['guided', 'practice', 'check'];

export interface ModeCardsProps {
  readonly mode: Mode;
  onMode(mode: Mode): void;
}

/** How much help the trainee wants. */
export function ModeCards({ mode, onMode }: ModeCardsProps): JSX.Element {
  const { t } = useTranslation('play');
  const options = MODES.map((value) => ({
    value,
    title: t(`mode.${value}.name`),
    hint: t(`mode.${value}.about`),
  }));
  return (
    <RadioCards
      sideBySide
      legend={t('mode.title')}
      options={options}
      value={mode}
      onChange={onMode}
    />
  );
}
