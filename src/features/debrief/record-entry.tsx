import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import { PracticeStatement } from './practice-statement.tsx';
import { RecordItem } from './record-item.tsx';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

/** The note that was left: what was kept, what belongs in it, and by which practice. */
export function RecordEntry(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const cost = useCost();
  const { items, loss } = debrief.record;
  const wrong = items.filter(({ right }) => !right);
  const company = words.nameCompany(debrief.stance);
  const shares = items.flatMap(({ share }) => (share === null ? [] : [share]));
  const share = debrief.result.inPoints ? null : shares.reduce((sum, one) => sum + one, 0);
  const groups = Map.groupBy(items, ({ practice }) => practice);
  return (
    <li className={joinClasses(styles['entry'], styles[loss > 0 ? 'loss' : 'best'])}>
      <span className={styles['marker']}>
        <Icon name={loss > 0 ? 'minus' : 'check'} size="small" />
      </span>
      <h3 id="record" tabIndex={-1} className={styles['title']}>
        {t('record.title')}{' '}
        <Tag tone={loss > 0 ? 'clay' : 'moss'}>
          {wrong.length === 0 ? t('decision.kind.best') : cost(loss, share)}
        </Tag>
      </h3>
      <p>
        {items.length === 0 && t('record.none')}
        {items.length > 0 &&
          (wrong.length === 0
            ? t('record.allRight', { company })
            : t('record.wrongIntro', { company, count: wrong.length }))}
      </p>
      {[...groups].map(([practice, group]) => (
        <div key={practice} className={styles['note']}>
          <ul className={styles['items']}>
            {group.map((item) => (
              <RecordItem key={item.item} item={item} />
            ))}
          </ul>
          <PracticeStatement practice={practice} />
        </div>
      ))}
    </li>
  );
}
