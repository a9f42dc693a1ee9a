import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { CHANNEL_ICONS } from './channel-icons.ts';
import styles from './contact-facts.module.css';
import { LevelDots } from './level-dots.tsx';
import type { LibraryCard } from './library-props.ts';
import { nameLevel } from './name-level.ts';

/** Channel, level and minutes, each in words. */
export function ContactFacts({ card }: { readonly card: LibraryCard }): JSX.Element {
  const { t } = useTranslation('library');
  return (
    <ul className={styles['facts']}>
      <li className={styles['fact']}>
        <Icon name={CHANNEL_ICONS[card.channel]} size="small" />
        {t(`channel.${card.channel}`)}
      </li>
      <li className={styles['fact']}>
        <LevelDots level={card.level} />
        {t(`level.${nameLevel(card.level)}`)}
      </li>
      <li className={styles['fact']}>{t('minutes', { count: card.minutes })}</li>
    </ul>
  );
}
