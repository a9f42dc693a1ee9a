import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import { ObjectionButton } from './objection-button.tsx';
import { RecordGroup } from './record-group.tsx';
import { RecordReason } from './record-reason.tsx';
import { sortRecord } from './sort-record.ts';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

/** The note that was left: what is missing, what does not belong, what is right, and by which practice. */
export function RecordEntry(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const cost = useCost();
  const { items, loss } = debrief.record;
  const allRight = items.every(({ right }) => right);
  const company = words.nameCompany(debrief.stance);
  const shares = items.flatMap(({ share }) => (share === null ? [] : [share]));
  const share = debrief.result.inPoints ? null : shares.reduce((sum, one) => sum + one, 0);
  const practices = [...new Set(items.map(({ practice }) => practice))];
  return (
    <li className={joinClasses(styles['entry'], styles[loss > 0 ? 'loss' : 'best'])}>
      <span className={styles['marker']}>
        <Icon name={loss > 0 ? 'minus' : 'check'} size="small" />
      </span>
      <h3 id="record" tabIndex={-1} className={styles['title']}>
        {t('record.title')}{' '}
        <Tag tone={loss > 0 ? 'clay' : 'moss'}>
          {allRight ? t('decision.kind.best') : cost(loss, share)}
        </Tag>
      </h3>
      {items.length === 0 && <p>{t('record.none')}</p>}
      {items.length > 0 && allRight && <p>{t('record.allRight', { company })}</p>}
      {sortRecord(items).map(({ kind, items: group }) => (
        <RecordGroup key={kind} kind={kind} items={group} />
      ))}
      {practices.map((practice) => (
        <RecordReason key={practice} practice={practice} />
      ))}
      <ObjectionButton
        targets={practices.map((practice) => ({ practice }))}
        place={t('record.title')}
      />
    </li>
  );
}
