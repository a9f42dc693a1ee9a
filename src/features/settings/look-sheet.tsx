import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../core/source/languages.ts';
import { Segments } from './segments.tsx';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

const THEMES = [
  { value: 'system', icon: undefined },
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
] as const;

const SIZES = ['normal', 'large', 'larger'] as const;

const MOTIONS = ['system', 'reduced'] as const;

/** How everything is said and shown; each takes effect at once. */
export function LookSheet({
  language,
  choices,
  onChange,
}: Pick<SettingsProps, 'language' | 'choices' | 'onChange'>): JSX.Element {
  const { t } = useTranslation('settings');
  return (
    <Sheet title={t('look.title')}>
      <Segments
        legend={t('look.language')}
        segments={LANGUAGES.map((value) => ({
          value,
          label: t(`look.languages.${value}`),
          lang: value,
        }))}
        value={language}
        onChange={(value) => onChange({ language: value })}
      />
      <Segments
        legend={t('look.theme')}
        segments={THEMES.map(({ value, icon }) => ({
          value,
          icon,
          label: t(`look.themes.${value}`),
        }))}
        value={choices.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Segments
        legend={t('look.size')}
        segments={SIZES.map((value) => ({ value, label: t(`look.sizes.${value}`) }))}
        value={choices.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Segments
        legend={t('look.motion')}
        hint={t('look.motionHint')}
        segments={MOTIONS.map((value) => ({ value, label: t(`look.motions.${value}`) }))}
        value={choices.motion}
        onChange={(motion) => onChange({ motion })}
      />
    </Sheet>
  );
}
