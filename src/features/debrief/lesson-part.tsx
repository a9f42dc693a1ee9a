import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { LessonOfDecision } from './lesson-of-decision.tsx';
import { LessonOfRecord } from './lesson-of-record.tsx';
import { Part } from './part.tsx';
import { WorthKnowing } from './worth-knowing.tsx';

/** The one thing to take along: to do differently, or to know why it was right. */
export function LessonPart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { lesson } = useDebrief().debrief;
  return (
    <Part part="lesson" title={t(lesson === null ? 'lesson.right' : 'lesson.title')}>
      {lesson === null && <WorthKnowing />}
      {lesson?.kind === 'record' && <LessonOfRecord items={lesson.items} />}
      {lesson !== null && lesson.kind !== 'record' && <LessonOfDecision lesson={lesson} />}
    </Part>
  );
}
