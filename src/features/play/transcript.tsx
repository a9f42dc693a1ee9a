import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ContactLine } from './contact-props.ts';
import styles from './transcript.module.css';
import { useNameVoice } from './use-name-voice.ts';

export interface TranscriptProps {
  readonly title: string;
  readonly lines: readonly ContactLine[];
}

/** The whole conversation to read again, plain and folded. */
export function Transcript({ title, lines }: TranscriptProps): JSX.Element {
  const { t } = useTranslation('play');
  const nameVoice = useNameVoice();
  const nameLine = ({ kind, voice, speaker }: ContactLine): string | null => {
    if (kind === 'narration' || kind === 'silence') return null;
    return kind === 'coach' ? t('coach') : nameVoice(kind === 'chosen' ? 'you' : voice, speaker);
  };
  return (
    <Disclosure summary={title}>
      <div className={styles['lines']}>
        {lines.map((line) => {
          const name = nameLine(line);
          return (
            <div key={line.key} className={styles[line.kind]}>
              {name !== null && <b>{name}</b>}
              <RichText text={line.text} />
            </div>
          );
        })}
      </div>
    </Disclosure>
  );
}
