import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { CHANNEL_ICONS } from './channel-icons.ts';
import type { LibraryCard, LibraryPath, LibraryProps } from './library-props.ts';
import styles from './path-steps.module.css';

export interface PathStepsProps {
  readonly path: LibraryPath;
  readonly onOpen: LibraryProps['onOpen'];
}

/** The contacts of a path in order, each with the reason why it stands there. */
export function PathSteps({ path, onOpen }: PathStepsProps): JSX.Element {
  const { t } = useTranslation('library');
  const next = path.steps.findIndex(({ card }) => card.best === null);
  return (
    <ol className={styles['steps']}>
      {path.steps.map(({ card, why }, index) => {
        const state = nameState(card);
        return (
          <li key={card.id} className={styles['step']} data-state={index === next ? 'next' : state}>
            <span className={styles['dot']} aria-hidden="true">
              {state === 'done' ? <Icon name="check" size="small" /> : index + 1}
            </span>
            <a
              className={styles['link']}
              href={card.href}
              onClick={(event) => {
                onOpen(event, card.id);
              }}
            >
              {card.title}
            </a>
            {state !== 'new' && <span className="visually-hidden"> ({t(`paths.${state}`)})</span>}
            <p className={styles['why']}>{why}</p>
            <p className={styles['facts']}>
              <Icon name={CHANNEL_ICONS[card.channel]} size="small" />
              {t(`channel.${card.channel}`)}
              <span>{t('minutes', { count: card.minutes })}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function nameState({ best, unfinished }: LibraryCard): 'done' | 'begun' | 'new' {
  if (best !== null) return 'done';
  return unfinished === null ? 'new' : 'begun';
}
