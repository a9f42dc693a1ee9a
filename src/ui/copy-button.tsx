import type { JSX } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

export interface CopyButtonProps {
  readonly text: string;
}

/** Puts a text on the clipboard and says that it is there. */
export function CopyButton({ text }: CopyButtonProps): JSX.Element {
  const { t } = useTranslation('ui');
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // A page without the right to the clipboard leaves the text to be marked by hand.
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done);
  };
  return (
    <>
      <Button size="small" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span className="visually-hidden" role="status">
        {copied && t('copied')}
      </span>
    </>
  );
}
