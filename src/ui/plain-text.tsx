import type { JSX } from 'react';
import styles from './plain-text.module.css';

export interface PlainTextProps {
  readonly text: string;
}

/** Paragraphs as they were written: an empty line parts them, a line's end stays one. */
export function PlainText({ text }: PlainTextProps): JSX.Element {
  return (
    <>
      {text
        .trim()
        .split(/\n[^\S\n]*\n\s*/)
        .map((paragraph, index) => (
          <p key={index} className={styles['paragraph']}>
            {paragraph}
          </p>
        ))}
    </>
  );
}
