import { TEXT, eachOf, groupOf } from '../texts/text-shape.ts';
import type { TextShape } from '../texts/text-shape.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a stance says of its company: who it is, and why it stands where it stands. */
export function shapeStanceTexts({ positions }: Vocabulary): TextShape {
  return groupOf([
    ['company', TEXT],
    ['about', TEXT],
    ['why', eachOf(positions.keys(), TEXT)],
  ]);
}
