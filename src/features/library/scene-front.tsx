import type { JSX } from 'react';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import styles from './scene-drawing.module.css';

interface SceneFrontProps {
  readonly channel: Channel;
  readonly variant: number;
}

/** What lies on the counter: a parcel, a slip of paper, a folded thing. */
const ON_THE_COUNTER = [
  'M210 140h52v26h-52Z',
  'M214 148h30l6 18h-44Z',
  'M208 150q26-14 56 0v16h-56Z',
];

/** What stands before the person: the counter's edge, my own words, the flap of the letter. */
export function SceneFront({ channel, variant }: SceneFrontProps): JSX.Element | null {
  if (channel === 'phone') return null;
  return (
    <svg className={styles['drawing']} viewBox="0 0 320 200" focusable="false">
      {channel === 'counter' && (
        <>
          <path className={styles['thing']} d={ON_THE_COUNTER[variant % ON_THE_COUNTER.length]} />
          <path className={styles['counter']} d="M0 166h320v34H0Z" />
          <path className={styles['edge']} d="M0 166h320" />
        </>
      )}
      {channel === 'chat' && (
        <>
          <path
            className={styles['mine']}
            d="M176 128h68a14 14 0 0 1 14 14v14a14 14 0 0 1-10 13l2 13-16-12h-58a14 14 0 0 1-14-14v-14a14 14 0 0 1 14-14Z"
          />
          <path className={styles['dots']} d="M190 149v.01M210 149v.01M230 149v.01" />
        </>
      )}
      {channel === 'email' && (
        <>
          <path className={styles['envelope']} d="M36 132l124 44 124-44v68H36Z" />
          <path className={styles['edge']} d="M36 132l124 44 124-44" />
        </>
      )}
    </svg>
  );
}
