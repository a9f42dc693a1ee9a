import type { Code } from '../core/ethics/code.ts';
import type { CodeTexts } from '../core/ethics/code-texts-schema.ts';
import type { Fork } from '../core/library/list-forks.ts';
import { listForks } from '../core/library/list-forks.ts';
import type { GuideFork, GuideSide } from '../features/library/guide-props.ts';
import type { GatheredPeople } from '../features/play/gather-people.ts';
import type { PlayCompany, PlayContent } from '../features/play/play-setting.ts';

/** Forks at most: what a group has breath for in one sitting. */
const MOST = 5;

interface GuideSetting {
  readonly content: PlayContent;
  readonly company: PlayCompany;
  readonly people: GatheredPeople;
  readonly code: Code;
  readonly codeTexts: CodeTexts;
  /** What a voice without a name is called. */
  nameVoice(voice: 'colleague' | 'supervisor' | 'menu'): string;
}

/** The forks of a contact with all their words, as the company sees them. */
export function describeForks(setting: GuideSetting): readonly GuideFork[] {
  const { content, company, code } = setting;
  const stances = content.companies.map(({ stance }) => stance);
  return listForks(content.scenario, code, stances, company.stance, MOST).map((fork) =>
    describeFork(fork, setting),
  );
}

function describeFork(
  fork: Fork,
  { content, company, people, codeTexts, nameVoice }: GuideSetting,
): GuideFork {
  const fill = content.fillFor(company, people.words);
  const words = content.texts.scenes[fork.scene];
  const speaker = content.scenario.scenes.find(({ id }) => id === fork.scene)?.speaker ?? '';
  const name = people.others.get(speaker)?.name;
  return {
    scene: fork.scene,
    speaker:
      speaker === 'colleague' || speaker === 'supervisor' || speaker === 'menu'
        ? nameVoice(speaker)
        : (name ?? people.customer.name),
    narration: words?.narration === undefined ? null : fill(words.narration),
    says: [words?.says ?? []].flat().map(fill),
    choices: fork.choices.map((id) => ({ id, label: fill(words?.choices[id]?.label ?? '') })),
    listen: fork.practices.map((id) => ({ id, name: codeTexts.practices[id]?.name ?? id })),
    parting: fork.parts ? listSides(fork, content, company) : [],
    questions: fork.parts
      ? fork.positions.flatMap((id) => codeTexts.positions[id]?.question ?? [])
      : [],
  };
}

/** Companies that would have the same, together; the own one first. */
function listSides(fork: Fork, { companies }: PlayContent, own: PlayCompany): GuideSide[] {
  const sides = new Map<
    string,
    { companies: string[]; own: boolean; choices: readonly string[] }
  >();
  for (const { stance, choices } of fork.best) {
    const key = choices.join(' ');
    const side = sides.get(key) ?? { companies: [], own: false, choices };
    const isOwn = stance === own.stance.id;
    const name = companies.find((one) => one.stance.id === stance)?.name ?? stance;
    side.companies.splice(isOwn ? 0 : side.companies.length, 0, name);
    side.own ||= isOwn;
    sides.set(key, side);
  }
  return [...sides.values()].toSorted((one, other) => Number(other.own) - Number(one.own));
}
