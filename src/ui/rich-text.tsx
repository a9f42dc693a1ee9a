import type { JSX } from 'react';
import { lazy, Suspense } from 'react';
import { PlainText } from './plain-text.tsx';
import styles from './rich-text.module.css';

export interface RichTextProps {
  readonly text: string;
}

/** Characters that may mean more than themselves: emphasis, links, lists. */
const MARKDOWN = /[*_\\[]|^ {0,3}(?:[-+]|\d{1,9}[.)])\s/m;

// Someone offline before the first marked-up text still reads the words.
const MarkdownText = lazy(async () => ({
  default: await import('./markdown-text.tsx').then(
    (module) => module.MarkdownText,
    () => PlainText,
  ),
}));

/** A text of the content: paragraphs, and where it is marked up emphasis, lists and https links. */
export function RichText({ text }: RichTextProps): JSX.Element {
  return (
    <div className={styles['text']}>
      {MARKDOWN.test(text) ? (
        <Suspense fallback={<PlainText text={text} />}>
          <MarkdownText text={text} />
        </Suspense>
      ) : (
        <PlainText text={text} />
      )}
    </div>
  );
}
