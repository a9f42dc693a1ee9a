import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Another tab plays this run; it can be taken over. */
export function ReadOnlyNotice({ onTakeOver }: { onTakeOver(): void }): JSX.Element {
  const { t } = useTranslation('play');
  return (
    <Notice
      kind="info"
      icon="eye"
      title={t('contact.readOnlyTitle')}
      actions={
        <Button size="small" onClick={onTakeOver}>
          {t('contact.takeOver')}
        </Button>
      }
    >
      {t('contact.readOnlyText')}
    </Notice>
  );
}
