import type { CSSProperties, JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import { listLosses } from './list-losses.ts';
import styles from './result.module.css';

/** From this many of a hundred on, a piece has room for its number. */
const ROOM_FOR_NUMBER = 6;

const share = (value: number): CSSProperties => ({ '--share': value }) as CSSProperties;

/** The sum as a bar of a hundred, with the company's mark on it. The table beneath says the same. */
export function SumBar(): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief } = useDebrief();
  const { score, passMark, inPoints } = debrief.result;
  if (inPoints) return null;
  const pieces = listLosses(debrief).filter((loss) => (loss.share ?? 0) > 0);
  return (
    <div className={styles['bar']} aria-hidden="true">
      <div className={styles['pieces']}>
        {score > 0 && (
          <span className={joinClasses(styles['piece'], styles['own'])} style={share(score)} />
        )}
        {pieces.map(({ at, share: lost }) => (
          <span
            key={at.kind === 'decision' ? at.decision : at.item}
            className={joinClasses(styles['piece'], styles['lost'])}
            style={share(lost ?? 0)}
          >
            {(lost ?? 0) >= ROOM_FOR_NUMBER && lost}
          </span>
        ))}
      </div>
      <span className={styles['mark']} style={share(passMark)}>
        <span className={styles['flag']}>{t('sum.mark', { mark: passMark })}</span>
      </span>
    </div>
  );
}
