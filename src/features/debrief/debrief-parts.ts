/** The parts of a debrief in the order in which they are read; each is `part-<id>` on the page. */
export const DEBRIEF_PARTS = [
  'outcome',
  'result',
  'lesson',
  'values',
  'conversation',
  'lens',
  'whatIf',
  'views',
  'next',
] as const;

export type DebriefPart = (typeof DEBRIEF_PARTS)[number];
