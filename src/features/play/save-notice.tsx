import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SaveState } from './contact-props.ts';

const FAULTS = ['quota', 'conflict', 'newer-version', 'unavailable'] as const;

export interface SaveNoticeProps {
  readonly save: SaveState;
  onRetrySave(): void;
  onExport(): void;
}

/** A failed save says so, says why, and offers a way to lose nothing. */
export function SaveNotice({ save, onRetrySave, onExport }: SaveNoticeProps): JSX.Element | null {
  const { t } = useTranslation('play');
  if (save.kind !== 'unsaved') return null;
  const fault = FAULTS.find((known) => known === save.fault) ?? 'other';
  return (
    <Notice
      kind="failure"
      title={t('save.unsavedTitle')}
      actions={
        <>
          <Button size="small" icon="refresh" onClick={onRetrySave}>
            {t('save.retry')}
          </Button>
          <Button size="small" kind="quiet" icon="download" onClick={onExport}>
            {t('save.export')}
          </Button>
        </>
      }
    >
      {t(`save.fault.${fault}`)} {t('save.unsavedText')}
    </Notice>
  );
}
