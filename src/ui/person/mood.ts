/** The moods a face can show, in the words of scenarios. */
export const MOODS = [
  'calm',
  'pleased',
  'worried',
  'confused',
  'annoyed',
  'angry',
  'sad',
  'suspicious',
] as const;

/** How a customer feels in a scene. */
export type Mood = (typeof MOODS)[number];
