import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import type { WelcomeCompany } from './welcome-props.ts';

export interface FormerCompanyProps {
  readonly companies: readonly WelcomeCompany[];
  readonly former: string | null;
  onFormer(former: string | null): void;
}

/** Ids are never empty, so this can stand for none of the companies. */
const NONE = '';

/** The last employer's nearest likeness, for who wants to say. */
export function FormerCompany({ companies, former, onFormer }: FormerCompanyProps): JSX.Element {
  const { t } = useTranslation('welcome');
  return (
    <SelectField
      label={t('former.label')}
      hint={t('former.hint')}
      optional
      options={[
        { value: NONE, label: t('former.none') },
        ...companies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={former ?? NONE}
      onChange={(chosen) => {
        onFormer(chosen === NONE ? null : chosen);
      }}
    />
  );
}
