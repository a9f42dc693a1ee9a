import { LOOK_TRAITS } from './look.ts';
import type { Look } from './look.ts';

/** The look that a cast file describes; a trait it lacks or misspells is the first of its kind. */
export function readLook(look: Readonly<Record<string, unknown>> | undefined): Look {
  const pick = <Value>(
    trait: keyof Look,
    [first, ...others]: readonly [Value, ...Value[]],
  ): Value => others.find((value) => value === look?.[trait]) ?? first;
  return {
    skin: pick('skin', LOOK_TRAITS.skin),
    hair: pick('hair', LOOK_TRAITS.hair),
    hairColour: pick('hairColour', LOOK_TRAITS.hairColour),
    brows: pick('brows', LOOK_TRAITS.brows),
    glasses: pick('glasses', LOOK_TRAITS.glasses),
    facialHair: pick('facialHair', LOOK_TRAITS.facialHair),
    build: pick('build', LOOK_TRAITS.build),
    top: pick('top', LOOK_TRAITS.top),
    topColour: pick('topColour', LOOK_TRAITS.topColour),
    extra: pick('extra', LOOK_TRAITS.extra),
  };
}
