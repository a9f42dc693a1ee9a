import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../ui/radio-cards.tsx';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

const MODES = ['suited', 'guided', 'practice', 'check'] as const;

const LIMITS = ['on', 'long', 'off'] as const;

/** How contacts begin; both can be changed before each one. */
export function PlaySheet({
  choices,
  onChange,
}: Pick<SettingsProps, 'choices' | 'onChange'>): JSX.Element {
  const { t } = useTranslation('settings');
  const suited = t(`play.modes.${choices.experience === 'new' ? 'guided' : 'practice'}.name`);
  return (
    <Sheet title={t('play.title')} lead={t('play.lead')}>
      <RadioCards
        sideBySide
        legend={t('play.mode')}
        options={MODES.map((value) => ({
          value,
          title: t(`play.modes.${value}.name`),
          hint: t(`play.modes.${value}.about`, { mode: suited }),
        }))}
        value={choices.mode ?? 'suited'}
        onChange={(mode) => onChange({ mode: mode === 'suited' ? null : mode })}
      />
      <RadioCards
        legend={t('play.limits')}
        hint={t('play.limitsHint')}
        options={LIMITS.map((value) => ({
          value,
          title: t(`play.limit.${value}.name`),
          hint: t(`play.limit.${value}.about`),
        }))}
        value={choices.timeLimits}
        onChange={(timeLimits) => onChange({ timeLimits })}
      />
    </Sheet>
  );
}
