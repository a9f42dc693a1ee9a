import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';
import { LINES, TEXT, eachOf, groupOf } from '../texts/text-shape.ts';
import type { TextMember, TextShape } from '../texts/text-shape.ts';

/**
 * What the text files of a scenario must hold (docs/format.md). Works on the values
 * of a scenario file that may have faults.
 */
export function shapeScenarioTexts(scenario: unknown): TextShape {
  const channel = readText(readKey(scenario, 'channel'));
  const outcome = groupOf([
    ['title', TEXT],
    ['text', TEXT],
    ['review', TEXT],
  ]);
  const parts: [string, TextShape][] = [
    ['title', TEXT],
    ['summary', TEXT],
    ['briefing', TEXT],
    [
      'scenes',
      groupOf(
        readEntries(readKey(scenario, 'scenes')).map(
          ([id, scene]) => [id, shapeScene(scene, channel)] as const,
        ),
      ),
    ],
    ['outcomes', eachOf(readKeys(readKey(scenario, 'outcomes')), outcome)],
    ['discussion', { kind: 'list' }],
  ];
  const members = new Map<string, TextMember>([
    // Its own value is judged as shape; here it is only known.
    ...parts.map(([key, shape]) => [key, { shape, required: true }] as const),
    ...['record', 'acts'].map((key) => {
      const ids = readKeys(readKey(scenario, key));
      return [key, { shape: eachOf(ids, TEXT), required: ids.length > 0 }] as const;
    }),
  ]);
  return { kind: 'group', members };
}

function shapeScene(scene: unknown, scenarioChannel: string | null): TextShape {
  const optional = (shape: TextShape): TextMember => ({ shape, required: false });
  const channel = readText(readKey(scene, 'channel')) ?? scenarioChannel;
  const choices = readEntries(readKey(scene, 'choices'));
  return {
    kind: 'group',
    oneOf: ['says', 'narration'],
    members: new Map<string, TextMember>([
      ...(channel === 'email' ? [['subject', optional(TEXT)] as const] : []),
      ['says', optional(LINES)],
      ['narration', optional(TEXT)],
      ['again', optional(LINES)],
      [
        'choices',
        {
          required: true,
          shape: groupOf(choices.map(([id, choice]) => [id, shapeChoice(choice)] as const)),
        },
      ],
    ]),
  };
}

function shapeChoice(choice: unknown): TextShape {
  const to = readKey(choice, 'to');
  const targets = [
    ...new Set([to, ...readItems(to).map((target) => readKey(target, 'go'))]),
  ].filter((target) => typeof target === 'string');
  return {
    kind: 'group',
    members: new Map<string, TextMember>([
      ['label', { shape: TEXT, required: true }],
      ['reply', { shape: { kind: 'cases', targets, complete: false }, required: false }],
      ['feedback', { shape: { kind: 'cases', targets, complete: true }, required: true }],
    ]),
  };
}
