import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

const EXPERIENCES = ['new', 'experienced'] as const;

/** Whom I work for, and what I bring along. */
export function WorkSheet({
  choices,
  company,
  companies,
  onChange,
}: Pick<SettingsProps, 'choices' | 'company' | 'companies' | 'onChange'>): JSX.Element {
  const { t } = useTranslation('settings');
  const options = companies.map(({ id, name }) => ({ value: id, label: name }));
  const former = companies.some(({ id }) => id === choices.formerCompany);
  return (
    <Sheet title={t('work.title')}>
      <SelectField
        label={t('work.company')}
        hint={t('work.companyHint')}
        options={options}
        value={company}
        onChange={(value) => onChange({ company: value })}
      />
      <RadioCards
        sideBySide
        legend={t('work.experience')}
        options={EXPERIENCES.map((value) => ({ value, title: t(`work.experiences.${value}`) }))}
        value={choices.experience}
        onChange={(experience) => onChange({ experience })}
      />
      {choices.experience === 'experienced' && (
        <SelectField
          label={t('work.former')}
          hint={t('work.formerHint')}
          options={[{ value: '', label: t('work.formerNone') }, ...options]}
          value={former ? (choices.formerCompany ?? '') : ''}
          onChange={(value) => onChange({ formerCompany: value === '' ? null : value })}
        />
      )}
    </Sheet>
  );
}
