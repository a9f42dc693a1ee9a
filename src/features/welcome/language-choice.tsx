import { useId, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../core/source/languages.ts';
import styles from './language-choice.module.css';

export interface LanguageChoiceProps {
  readonly language: Language;
  onLanguage(language: Language): void;
}

/** The three languages as equals, each by its own name. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps): JSX.Element {
  const { t } = useTranslation('welcome');
  const name = useId();
  return (
    <fieldset className={styles['languages']}>
      <legend className="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} className={styles['language']} lang={one}>
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={one === language}
            onChange={() => {
              onLanguage(one);
            }}
          />
          {t(`languages.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
