import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './entries.module.css';
import { useHandbookPlace } from './handbook-place.ts';

interface CopyLinkProps {
  readonly place: string;
  readonly name: string;
}

/** Copies a place's whole address; where the browser forbids it, shows the address to copy by hand. */
export function CopyLink({ place, name }: CopyLinkProps): JSX.Element {
  const { t } = useTranslation('handbook');
  const { hrefOf } = useHandbookPlace();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const address = new URL(hrefOf(place), document.baseURI).href;
    setSaid(
      await navigator.clipboard.writeText(address).then(
        () => t('copied'),
        () => t('copyByHand', { address }),
      ),
    );
  };
  return (
    <span className={styles['copy']}>
      <button
        type="button"
        aria-label={t('copyLink', { name })}
        onClick={() => {
          // Without a safe context there is no clipboard at all: the same way out.
          copy().catch(() => {
            setSaid(t('copyByHand', { address: hrefOf(place) }));
          });
        }}
        onBlur={() => {
          setSaid('');
        }}
      >
        <Icon name="link" size="small" />
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
