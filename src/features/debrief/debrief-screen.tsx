import { useMemo, useRef } from 'react';
import type { JSX } from 'react';
import { DebriefContext } from './debrief-context.ts';
import { DebriefHeader } from './debrief-header.tsx';
import type { DebriefProps } from './debrief-props.ts';
import { findFullWords } from './find-full-words.ts';
import { FullWordsContext } from './full-words-context.ts';
import { LensPart } from './lens-part.tsx';
import { LessonPart } from './lesson-part.tsx';
import { NextPart } from './next-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import styles from './page.module.css';
import { PartsNav } from './parts-nav.tsx';
import { ResultPart } from './result-part.tsx';
import { SaveNotice } from './save-notice.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';
import { ValuesPart } from './values-part.tsx';
import { ViewsPart } from './views-part.tsx';
import { WhatIfPart } from './what-if-part.tsx';

/** What a run came to and why: read in twenty seconds, or for as long as one likes. */
export function DebriefScreen(props: DebriefProps): JSX.Element {
  const page = useRef<HTMLElement>(null);
  useOpenForPrint(page);
  const full = useMemo(() => findFullWords(props.debrief), [props.debrief]);
  return (
    <DebriefContext value={props}>
      <FullWordsContext value={full}>
        <article ref={page} className={styles['page']} aria-labelledby="debrief-title">
          <DebriefHeader />
          <div className={styles['body']}>
            <PartsNav />
            <div className={styles['parts']}>
              <OutcomePart />
              <ResultPart />
              <LessonPart />
              <ValuesPart />
              <TimelinePart />
              <LensPart />
              <WhatIfPart />
              <ViewsPart />
              <NextPart />
            </div>
          </div>
          <SaveNotice />
        </article>
      </FullWordsContext>
    </DebriefContext>
  );
}
