import { z } from 'zod';
import { actField } from '../ethics/code-schema.ts';
import {
  byId,
  closed,
  currencyField,
  dateField,
  formatField,
  idField,
  versionField,
} from '../source/fields.ts';
import { conditionField, valueField } from './condition-schema.ts';

export const CHANNELS = ['counter', 'phone', 'chat', 'email'] as const;
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
/** Who may speak besides the keys of `people`. */
export const SPEAKERS = ['customer', 'colleague', 'supervisor', 'menu'] as const;

const channelField = z.enum(CHANNELS);
const moodField = z.enum(MOODS);

const castField = z.union([z.literal('any'), z.array(idField).min(1)], { error: 'not-a-cast' });

const moodsField = z.union(
  [moodField, z.array(closed({ when: conditionField.optional(), is: moodField })).min(1)],
  { error: 'not-a-mood' },
);

const targetsField = z.union(
  [idField, z.array(closed({ when: conditionField.optional(), go: idField })).min(1)],
  { error: 'not-a-target' },
);

const variableField = z.discriminatedUnion('type', [
  closed({ type: z.literal('integer'), min: z.int(), max: z.int(), initial: z.int() }),
  closed({ type: z.literal('boolean'), initial: z.boolean() }),
  closed({ type: z.literal('enum'), options: z.array(idField).min(1), initial: idField }),
]);

const choiceField = closed({
  when: conditionField.optional(),
  acts: z.array(idField).optional(),
  set: byId(valueField).optional(),
  add: byId(z.int()).optional(),
  after: z.int().min(1).optional(),
  to: targetsField,
});

const sceneField = closed({
  speaker: idField.optional(),
  channel: channelField.optional(),
  mood: moodsField,
  choices: byId(choiceField),
});

/** `scenarios/<id>/scenario.yaml` (docs/format.md). */
export const scenarioSchema = closed({
  format: formatField,
  id: idField,
  version: versionField,
  channel: channelField,
  level: z.int().min(1).max(3),
  audience: z.array(z.enum(['onboarding', 'refresher'])).min(1),
  reviewBy: dateField,
  cast: castField,
  people: byId(closed({ cast: castField })).optional(),
  variables: byId(variableField).optional(),
  amounts: byId(z.record(currencyField, z.number())).optional(),
  acts: byId(actField).optional(),
  start: idField,
  scenes: byId(sceneField),
  outcomes: byId(closed({ mood: moodsField, satisfaction: z.int().min(1).max(5) })),
  record: byId(
    closed({ keep: z.boolean(), when: conditionField.optional(), practice: idField.optional() }),
  ).optional(),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type VariableEntry = z.infer<typeof variableField>;
export type ChoiceEntry = z.infer<typeof choiceField>;
export type TargetsEntry = z.infer<typeof targetsField>;
export type Channel = (typeof CHANNELS)[number];
export type Mood = (typeof MOODS)[number];
