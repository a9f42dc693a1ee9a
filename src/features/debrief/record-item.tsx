import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefRecordItem } from '../../core/debrief/debrief.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

interface RecordItemProps {
  readonly item: DebriefRecordItem;
}

export function RecordItem({ item }: RecordItemProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const cost = useCost();
  const { kept, right, loss, share } = item;
  const several = debrief.record.items.some(({ practice }) => practice !== item.practice);
  const verdict = [
    right ? t(kept ? 'record.rightlyThere' : 'record.rightlyLeft') : cost(loss, share),
    ...(several ? [words.namePractice(item.practice)] : []),
  ].join(' · ');
  return (
    <li className={styles['item']}>
      <span className={styles[right ? 'itemRight' : 'itemWrong']}>
        <Icon
          name={right ? 'check' : 'cross'}
          size="small"
          label={t(right ? 'record.right' : 'record.wrong')}
        />
      </span>
      <div>
        <p className={styles['itemText']}>{words.printRecordItem(item.item)}</p>
        <p className={styles['itemVerdict']}>{verdict}</p>
      </div>
    </li>
  );
}
