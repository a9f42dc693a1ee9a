import { useId, type JSX } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChannelScene } from './channel-scene.tsx';
import { ContactFacts } from './contact-facts.tsx';
import type { LibraryCard, LibraryProps } from './library-props.ts';
import { pickVariant } from './pick-variant.ts';
import styles from './spotlight.module.css';

export interface SpotlightProps {
  readonly heading: string;
  readonly card: LibraryCard;
  /** Why this one, or where it stopped. */
  readonly reason: string;
  readonly action: string;
  readonly kind: 'primary' | 'secondary';
  readonly onOpen: LibraryProps['onOpen'];
}

/** One contact before all others: the one to go on with, or the one to take next. */
export function Spotlight({
  heading,
  card,
  reason,
  action,
  kind,
  onOpen,
}: SpotlightProps): JSX.Element {
  const id = useId();
  return (
    <Card
      as="section"
      space="none"
      lifts
      aria-labelledby={`${id}-heading`}
      className={styles['spotlight']}
    >
      <ChannelScene channel={card.channel} face={card.face} variant={pickVariant(card.id)} />
      <div className={styles['words']}>
        <h2 id={`${id}-heading`} className={styles['heading']}>
          {heading}
        </h2>
        <p id={`${id}-title`} className={styles['title']}>
          {card.title}
        </p>
        <p className={styles['reason']}>{reason}</p>
        <ContactFacts card={card} />
        <div className={styles['action']}>
          <Button
            kind={kind}
            href={card.href}
            iconEnd="arrow-right"
            aria-describedby={`${id}-title`}
            className={styles['link']}
            onClick={(event) => {
              onOpen(event, card.id);
            }}
          >
            {action}
          </Button>
        </div>
      </div>
    </Card>
  );
}
