import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import { PersonPicture } from '../../ui/person/person-picture.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { BriefingProps } from './briefing-props.ts';
import styles from './briefing-setting.module.css';

type BriefingSettingProps = Pick<
  BriefingProps,
  'customer' | 'company' | 'companies' | 'stakes' | 'onCompany'
>;

/** Whom I will meet, for whom I work, and what is at stake there. */
export function BriefingSetting(props: BriefingSettingProps): JSX.Element {
  const { customer, company, companies, stakes, onCompany } = props;
  const { t } = useTranslation('play');
  return (
    <div className={styles['setting']}>
      <section className={styles['customer']} aria-labelledby="briefing-customer">
        {customer.face !== null && (
          <div className={styles['portrait']}>
            <PersonPicture {...customer.face} mood="calm" label={customer.name} pose="portrait" />
          </div>
        )}
        <div>
          <h2 id="briefing-customer" className={styles['label']}>
            {t('briefing.customer')}
          </h2>
          <p className={styles['name']}>{customer.name}</p>
        </div>
      </section>
      <section className={styles['company']} aria-labelledby="briefing-company">
        <h2 id="briefing-company" className={styles['label']}>
          <label htmlFor="briefing-company-name">{t('briefing.company')}</label>
        </h2>
        <select
          id="briefing-company-name"
          className={joinClasses(styles['name'], styles['choice'])}
          value={company.id}
          onChange={(event) => onCompany(event.currentTarget.value)}
        >
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <RichText text={company.about} />
        <h3 className={styles['label']}>{t('briefing.stakes')}</h3>
        <ul className={styles['stakes']}>
          {stakes.map((value) => (
            <li key={value}>
              <Tag tone="moss">{value}</Tag>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
