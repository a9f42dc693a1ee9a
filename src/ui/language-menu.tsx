import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeLanguage } from '../i18n/language-switch.ts';
import { Icon } from './icon.tsx';
import styles from './language-menu.module.css';

const LANGUAGES = ['en', 'et', 'zh-CN'] as const;

/** The languages by their own names, at hand wherever something is read. */
export function LanguageMenu(): JSX.Element {
  const { t, i18n } = useTranslation('ui');
  const change = useChangeLanguage();
  return (
    <span className={styles['menu']}>
      <Icon name="language" />
      <select
        className={styles['select']}
        aria-label={t('language.label')}
        value={i18n.language}
        onChange={({ target }) => {
          const chosen = LANGUAGES.find((language) => language === target.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
