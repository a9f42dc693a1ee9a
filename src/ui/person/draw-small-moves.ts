/** What moves by itself in a person, as CSS transforms; empty where a part is at rest. */
export interface SmallMoves {
  readonly breath: string;
  readonly eyes: string;
  readonly mouth: string;
}

/** Milliseconds from one picture to the next. */
export const PICTURE = 100;

/** Pictures a breath in takes, and as many out; it rises so many units, seen every third picture. */
const BREATH = { length: 48, rise: 1.5, every: 3 } as const;

/** One picture of so many has the eyes shut. */
const BLINK = 56;

/** How far the lips are open, picture by picture: no two syllables alike. */
const LIPS = [0.5, 0.8, 1.1, 0.85, 0.6, 0.9, 1.25, 1, 0.7, 0.85, 1, 0.75] as const;

/** One picture of somebody who breathes, blinks and perhaps talks; the same for the same number. */
export function drawSmallMoves(picture: number, talking: boolean): SmallMoves {
  const seen = picture - (picture % BREATH.every);
  const within = seen % (2 * BREATH.length);
  const drawn = within < BREATH.length ? within : 2 * BREATH.length - within;
  const rise = (BREATH.rise * drawn) / BREATH.length;
  return {
    breath: rise === 0 ? '' : `translateY(${-rise}px)`,
    eyes: picture % BLINK === BLINK - 1 ? 'scaleY(0.08)' : '',
    mouth: talking ? `scaleY(${LIPS[picture % LIPS.length] ?? 1})` : '',
  };
}
