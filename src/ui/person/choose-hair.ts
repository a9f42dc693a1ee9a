import { BALD, BALD_OLDER, HEADSCARF } from './hair-covered.ts';
import { BOB, LONG_HAIR } from './hair-falling.ts';
import { BRAIDS, BUN } from './hair-gathered.ts';
import { COILY, CURLY } from './hair-rounded.ts';
import { SHORT_HAIR } from './hair-short.ts';
import type { Hair } from './hair.ts';
import type { AgeGroup, Look } from './look.ts';

const STYLES: Readonly<Record<Exclude<Look['hair'], 'short'>, Hair>> = {
  bob: BOB,
  long: LONG_HAIR,
  curly: CURLY,
  bun: BUN,
  braids: BRAIDS,
  bald: BALD,
  headscarf: HEADSCARF,
  coily: COILY,
};

/** The drawing of someone's hair; `pick` tells people with the same style apart. */
export function chooseHair(style: Look['hair'], ageGroup: AgeGroup, pick: number): Hair {
  if (style === 'short') return SHORT_HAIR[pick % SHORT_HAIR.length] ?? BALD;
  return style === 'bald' && ageGroup === 'older' ? BALD_OLDER : STYLES[style];
}
