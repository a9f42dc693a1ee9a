import { readEntries, readKey, readKeys } from '../source/read-entries.ts';
import { TEXT } from '../texts/text-shape.ts';
import type { TextMember, TextShape } from '../texts/text-shape.ts';

/** What a persona is called; forms differ as grammar needs. */
export function shapePersonaTexts(persona: unknown): TextShape {
  const forms = new Set(
    readEntries(readKey(persona, 'texts')).flatMap(([, texts]) =>
      readKeys(readKey(texts, 'forms')),
    ),
  );
  const member = (shape: TextShape, required: boolean): TextMember => ({ shape, required });
  return {
    kind: 'group',
    members: new Map([
      ['name', member(TEXT, true)],
      ['address', member(TEXT, true)],
      ['forms', member({ kind: 'mark' }, forms.size > 0)],
    ]),
  };
}
