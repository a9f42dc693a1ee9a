import { Suspense } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { HandbookInPlay } from './handbook-in-play.tsx';

interface HandbookDrawerProps {
  readonly scenario: string;
  /** The company the contact is played under. */
  readonly company: string;
  /** The scene the contact is in; null before and after it. */
  readonly scene: string | null;
  onClose(): void;
}

/** The handbook beside a contact, open at the practices in play. Looking things up costs nothing. */
export function HandbookDrawer({ onClose, ...place }: HandbookDrawerProps): JSX.Element {
  const { t } = useTranslation('app');
  return (
    <Dialog open side title={t('handbook.title')} onClose={onClose}>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <HandbookInPlay {...place} />
      </Suspense>
    </Dialog>
  );
}
