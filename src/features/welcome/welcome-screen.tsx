import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { FormerCompany } from './former-company.tsx';
import { Gathering } from './gathering.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { WelcomeAnswers, WelcomeProps } from './welcome-props.ts';
import styles from './welcome-screen.module.css';
import { wordCompany } from './word-company.ts';

/** The first visit: everything stands chosen already, so one press goes on. */
export function WelcomeScreen({
  language,
  companies,
  initial,
  faces,
  wiped,
  busy,
  onLanguage,
  onStart,
  onImport,
}: WelcomeProps): JSX.Element {
  const { t } = useTranslation('welcome');
  const [answers, setAnswers] = useState(initial);
  const company = companies.find(({ id }) => id === answers.company);
  const answer = (part: Partial<WelcomeAnswers>): void => {
    setAnswers({ ...answers, ...part });
  };
  return (
    <form
      className={styles['welcome']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onStart(answers.experience === 'new' ? { ...answers, former: null } : answers);
      }}
    >
      <div className={styles['languages']}>
        <LanguageChoice language={language} onLanguage={onLanguage} />
      </div>
      {wiped && (
        <Notice
          kind="warning"
          title={t('wiped.title')}
          announced={false}
          actions={
            <Button icon="upload" size="small" onClick={onImport}>
              {t('wiped.import')}
            </Button>
          }
        >
          {t('wiped.text')}
        </Notice>
      )}
      <header className={styles['header']}>
        <div className={styles['words']}>
          <h1 className={styles['title']}>{t('title')}</h1>
          <p className={styles['lead']}>{t('lead')}</p>
          <p className={styles['promise']}>
            <Icon name="lock" size="small" />
            {t('promise')}
          </p>
        </div>
        <Gathering faces={faces} />
      </header>
      <div className={styles['companies']}>
        <RadioCards
          legend={t('company.legend')}
          hint={t('company.hint')}
          sideBySide
          options={companies.map((one) => ({
            value: one.id,
            title: one.name,
            hint: (
              <>
                <span className={styles['trade']}>{wordCompany(one, language, t)}</span>
                <span className={styles['about']}>{one.about}</span>
              </>
            ),
          }))}
          value={answers.company}
          onChange={(chosen) => {
            answer({ company: chosen });
          }}
        />
      </div>
      <div className={styles['experience']}>
        <RadioCards
          legend={t('experience.legend')}
          sideBySide
          options={(['new', 'experienced'] as const).map((value) => ({
            value,
            title: t(`experience.${value}`),
            hint: t(`experience.${value}Hint`),
          }))}
          value={answers.experience}
          onChange={(experience) => {
            answer({ experience });
          }}
        />
        {answers.experience === 'experienced' && (
          <FormerCompany
            companies={companies}
            former={answers.former}
            onFormer={(former) => {
              answer({ former });
            }}
          />
        )}
      </div>
      {!wiped && (
        <div className={styles['import']}>
          <Button kind="quiet" icon="upload" onClick={onImport}>
            {t('import')}
          </Button>
        </div>
      )}
      <div className={styles['go']}>
        <p className={styles['chosen']}>
          {company?.name}
          <span>{t(`experience.${answers.experience}`)}</span>
        </p>
        <Button type="submit" kind="primary" size="large" iconEnd="arrow-right" busy={busy}>
          {t('start')}
        </Button>
      </div>
    </form>
  );
}
