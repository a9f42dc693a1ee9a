import type { JSX } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ContactLine } from './contact-props.ts';
import styles from './transcript.module.css';
import { useTellSpeaker } from './use-tell-speaker.ts';

export interface TranscriptProps {
  readonly title: string;
  readonly lines: readonly ContactLine[];
}

/** The whole conversation to read again, plain and folded. */
export function Transcript({ title, lines }: TranscriptProps): JSX.Element {
  const tellSpeaker = useTellSpeaker();
  return (
    <Disclosure summary={title}>
      <div className={styles['lines']}>
        {lines.map((line) => {
          const isVoiced = line.kind !== 'narration' && line.kind !== 'silence';
          return (
            <div key={line.key} className={styles[line.kind]}>
              {isVoiced && <b>{tellSpeaker(line).name}</b>}
              <RichText text={line.text} />
            </div>
          );
        })}
      </div>
    </Disclosure>
  );
}
