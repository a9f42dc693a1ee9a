import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';
import { useNameTarget } from './use-name-target.ts';
import styles from './views.module.css';

/** What the trainee sees differently, gathered: it can be withdrawn here. */
export function ViewsPart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { objections, onWithdraw } = useDebrief();
  const nameTarget = useNameTarget();
  return (
    <Part part="views" title={t('parts.views')} lead={t('object.effect')}>
      {objections.length === 0 ? (
        <p className={styles['none']}>{t('object.none')}</p>
      ) : (
        <ul className={styles['views']}>
          {objections.map(({ on, text }) => {
            const name = nameTarget(on);
            return (
              <li key={'practice' in on ? on.practice : `position ${on.position}`}>
                <p className={styles['on']}>{name}</p>
                <p className={styles['view']}>{text}</p>
                <Button
                  className="no-print"
                  size="small"
                  kind="quiet"
                  aria-label={t('object.withdrawLabel', { name })}
                  onClick={() => onWithdraw(on)}
                >
                  {t('object.withdraw')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Part>
  );
}
