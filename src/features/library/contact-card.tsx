import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ChannelScene } from './channel-scene.tsx';
import styles from './contact-card.module.css';
import { ContactFacts } from './contact-facts.tsx';
import type { LibraryCard, LibraryProps } from './library-props.ts';
import { pickVariant } from './pick-variant.ts';
import { Standing } from './standing.tsx';

export interface ContactCardProps {
  readonly card: LibraryCard;
  /** Kept on the shelf, out of sight, so that it comes back at once. */
  readonly hidden: boolean;
  /** Whether its face is drawn yet. */
  readonly drawn: boolean;
  readonly onOpen: LibraryProps['onOpen'];
}

/** A contact on the shelf; its title is the link, the whole card takes the press. */
export function ContactCard({ card, hidden, drawn, onOpen }: ContactCardProps): JSX.Element {
  const { t } = useTranslation('library');
  return (
    <Card as="li" space="none" lifts hidden={hidden} className={styles['card']}>
      <ChannelScene
        channel={card.channel}
        face={card.face}
        variant={pickVariant(card.id)}
        drawn={drawn}
      />
      <div className={styles['words']}>
        <h3 className={styles['title']}>
          <a
            className={styles['link']}
            href={card.href}
            onClick={(event) => {
              onOpen(event, card.id);
            }}
          >
            {card.title}
          </a>
        </h3>
        <ContactFacts card={card} />
        <p className={styles['summary']}>{card.summary}</p>
        {card.values.length > 0 && (
          <ul className={styles['values']} aria-label={t('stakes')}>
            {card.values.map(({ id, name }) => (
              <li key={id}>
                <Tag>{name}</Tag>
              </li>
            ))}
          </ul>
        )}
        <div className={styles['standing']}>
          <Standing card={card} />
        </div>
      </div>
    </Card>
  );
}
