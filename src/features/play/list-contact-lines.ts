import type { RunEntry, SceneEntry } from '../../core/play/run-entry.ts';
import type { ContactLine, ContactPerson, Voice } from './contact-props.ts';
import type { Mode } from './mode.ts';

/** Who is who, and how texts are filled, in one run. */
export interface ContactSetting {
  readonly mode: Mode;
  readonly customer: ContactPerson;
  /** By key of the scenario's `people`. */
  readonly others: ReadonlyMap<string, ContactPerson>;
  fill(text: string): string;
}

/** The conversation so far, line by line, as the contact screen shows it. */
export function listContactLines(
  told: readonly RunEntry[],
  setting: ContactSetting,
): readonly ContactLine[] {
  const lines: ContactLine[] = [];
  let scene: SceneEntry | null = null;
  for (const [index, entry] of told.entries()) {
    if (entry.kind === 'outcome') continue;
    if (entry.kind === 'scene') scene = entry;
    if (scene === null) continue;
    const key = entry.kind === 'choice' ? `${index}-${entry.choice}` : `${index}`;
    lines.push(...listOne(entry, scene, key, setting));
  }
  return lines;
}

function listOne(
  entry: Exclude<RunEntry, { kind: 'outcome' }>,
  scene: SceneEntry,
  key: string,
  setting: ContactSetting,
): ContactLine[] {
  const { fill, mode } = setting;
  const { voice, person } = findSpeaker(scene.speaker, setting);
  const line = (
    part: string,
    kind: ContactLine['kind'],
    text: string | null,
    mood = scene.mood,
  ): ContactLine[] =>
    text === null || text === ''
      ? []
      : [
          {
            key: `${key}-${part}`,
            kind,
            voice: kind === 'chosen' || kind === 'silence' ? 'you' : voice,
            speaker: kind === 'says' ? person : null,
            channel: scene.channel,
            mood,
            text: fill(text),
          },
        ];
  if (entry.kind === 'scene') {
    return [
      ...line('subject', 'subject', entry.subject),
      ...line('narration', 'narration', entry.narration),
      ...entry.lines.flatMap((text, at) => line(`says-${at}`, 'says', text)),
    ];
  }
  return [
    ...line('chosen', entry.timed ? 'silence' : 'chosen', entry.label),
    ...line('reply', 'says', entry.reply, entry.moodAfter),
    ...(mode === 'guided' ? line('coach', 'coach', entry.feedback) : []),
  ];
}

/** Whose voice speaks in a scene; who is not drawn has no name of their own either. */
export function findSpeaker(
  speaker: string,
  { customer, others }: Pick<ContactSetting, 'customer' | 'others'>,
): { voice: Voice; person: ContactPerson } {
  if (speaker === 'customer') return { voice: 'customer', person: customer };
  if (speaker === 'colleague' || speaker === 'supervisor' || speaker === 'menu') {
    return { voice: speaker, person: { name: '', face: null } };
  }
  return { voice: 'person', person: others.get(speaker) ?? { name: '', face: null } };
}
