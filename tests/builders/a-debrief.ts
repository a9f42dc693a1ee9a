import { shippedContent } from '../../src/content/shipped-content.ts';
import { buildDebrief } from '../../src/core/debrief/build-debrief.ts';
import { lookThrough } from '../../src/core/debrief/look-through.ts';
import type { RunLens } from '../../src/core/debrief/run-lens.ts';
import { buildCode } from '../../src/core/ethics/code.ts';
import { buildStance } from '../../src/core/ethics/stance.ts';
import { exploreMachine } from '../../src/core/graph/explore.ts';
import { tellRun } from '../../src/core/play/tell-run.ts';
import { buildScenario } from '../../src/core/scenario/scenario.ts';
import { buildScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import { scoreRun } from '../../src/core/scoring/score-run.ts';
import type { ScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import type { RunInput } from '../../src/core/scoring/walk-run.ts';
import { buildMachine } from '../../src/core/situation/build-machine.ts';
import type { Language } from '../../src/core/source/languages.ts';
import type { DebriefAttempt, DebriefProps } from '../../src/features/debrief/debrief-props.ts';
import type { Look } from '../../src/ui/person/look.ts';
import { fillEntry } from '../../src/app/fill-entry.ts';
import { fillWith } from './fill-with.ts';

/** A scenario and company with everything that a debrief of a run there needs. */
export interface DebriefBench {
  readonly frame: ScoringFrame;
  /** The props of a run's debrief, as the app would fill them; `over` replaces some. */
  debrief(run: RunInput, over?: Partial<DebriefProps>): DebriefProps;
  /** The run as a later attempt, taken up from another or begun anew. */
  attempt(run: RunInput, id: string, from: DebriefAttempt['from']): DebriefAttempt;
}

export interface DebriefSetting {
  readonly scenario?: string;
  readonly stance?: string;
  readonly language?: Language;
}

const CUSTOMER = 'liis-tamm';
const OTHER = 'omar-haddad';
export const SHOWN_RUN = '00000000-0000-4000-8000-000000000001';

const ignore = (): void => {
  // A view that is only looked at answers to nobody.
};

/** Sets up the debriefs of one shipped scenario under one shipped company. */
export async function aDebriefBench({
  scenario: scenarioId = 'return-outside-policy',
  stance: stanceId = 'fair-outfitter',
  language = 'en',
}: DebriefSetting = {}): Promise<DebriefBench> {
  const [
    { file },
    texts,
    { facts, stances },
    companies,
    reasons,
    codeFile,
    codeTexts,
    cast,
    names,
  ] = await Promise.all([
    shippedContent.loadScenario(scenarioId),
    shippedContent.loadTexts(scenarioId, language),
    shippedContent.loadCompanies(),
    shippedContent.loadCompanyWords(language),
    shippedContent.loadReasons(language),
    shippedContent.loadCode(),
    shippedContent.loadCodeTexts(language),
    shippedContent.loadCast(),
    shippedContent.loadCastWords(language),
  ]);
  const scenario = buildScenario(file);
  const code = buildCode(codeFile);
  const presets = new Map(stances.map((stance) => [stance.id, buildStance(stance)]));
  const played = presets.get(stanceId);
  if (played === undefined) throw new Error(`no company is called ${stanceId}`);
  const graph = exploreMachine(buildMachine(scenario, played.positions));
  if (graph === null) throw new Error(`${scenarioId} is too large`);
  const frame = buildScoringFrame(graph, code, played);

  const people = new Map([
    [null, names[CUSTOMER]],
    ...[...scenario.people.keys()].map((key) => [key, names[OTHER]] as const),
  ]);
  const fills = new Map<string, (text: string) => string>();
  for (const [id, stance] of presets) {
    fills.set(id, await fillWith({ language, facts, stance, scenario, people }));
  }
  const fill = (text: string, stance = stanceId): string => fills.get(stance)?.(text) ?? text;
  const face = cast[CUSTOMER];

  const words: DebriefProps['words'] = {
    nameValue: (value) => codeTexts.values[value]?.name ?? value,
    aboutValue: (value) => codeTexts.values[value]?.about ?? '',
    namePractice: (practice) => codeTexts.practices[practice]?.name ?? practice,
    statePractice: (practice, stance) => {
      const text = codeTexts.practices[practice];
      if (text === undefined) return practice;
      if ('statement' in text) return fill(text.statement, stance);
      const options = presets.get(stance)?.positions.values() ?? [];
      const option = [...options].find((taken) => Object.hasOwn(text.byOption, taken)) ?? '';
      return fill(text.byOption[option]?.statement ?? practice, stance);
    },
    namePosition: (position) => codeTexts.positions[position]?.name ?? position,
    nameOption: (position, option) =>
      codeTexts.positions[position]?.options[option]?.name ?? option,
    explainPosition: (position, stance) => fill(reasons[stance]?.why[position] ?? '', stance),
    describeAct: (act) => texts.acts?.[act] ?? codeTexts.acts[act] ?? act,
    nameCompany: (stance) => companies[stance]?.company ?? stance,
    printRecordItem: (item) => fill(texts.record?.[item] ?? item),
  };

  const attempt: DebriefBench['attempt'] = (run, id, from) => {
    const scored = scoreRun(frame, run);
    if ('fault' in scored) throw new Error(`no such run: ${JSON.stringify(scored.fault)}`);
    const { outcome, score, passed, breaches } = scored.score;
    const made = tellRun(graph.machine, run.choices, texts).find(
      (entry) => entry.kind === 'choice' && entry.decision === from?.at,
    );
    return {
      run: id,
      from,
      decisions: run.choices.length,
      label: made?.kind === 'choice' ? fill(made.label) : null,
      outcomeTitle: fill(texts.outcomes[outcome]?.title ?? ''),
      score,
      passed,
      breaches: breaches.length,
      counts: false,
    };
  };

  return {
    frame,
    attempt,
    debrief: (run, over = {}) => {
      const built = buildDebrief(frame, [...presets.values()], run);
      if ('fault' in built) throw new Error(`no such run: ${JSON.stringify(built.fault)}`);
      const lenses = new Map<string, RunLens>();
      return {
        run: SHOWN_RUN,
        title: texts.title,
        ended: Date.UTC(2026, 10, 23, 12),
        customer: {
          name: names[CUSTOMER]?.name ?? '',
          face: face === undefined ? null : { look: face.look as Look, ageGroup: face.ageGroup },
        },
        people: Object.fromEntries(
          [...scenario.people.keys()].map((key) => [key, names[OTHER]?.name ?? '']),
        ),
        told: tellRun(graph.machine, run.choices, texts).map((entry) =>
          fillEntry(entry, (text) => fill(text)),
        ),
        debrief: built.debrief,
        words,
        otherCompanies: [...presets.keys()].filter((id) => id !== stanceId),
        formerCompany: null,
        lookThrough: (stance) => {
          const other = presets.get(stance);
          if (other === undefined) throw new Error(`no company is called ${stance}`);
          const known = lenses.get(stance);
          if (known !== undefined) return known;
          const looked = lookThrough(frame, run, other);
          if ('fault' in looked) throw new Error('a debriefed run fits every lens');
          lenses.set(stance, looked.lens);
          return looked.lens;
        },
        attempts: [{ ...attempt(run, SHOWN_RUN, null), counts: true }],
        discussion: texts.discussion.map((question) => fill(question)),
        objections: [],
        intention: null,
        save: { kind: 'saved' },
        onWhatIf: ignore,
        onOpenAttempt: ignore,
        onObject: ignore,
        onWithdraw: ignore,
        onIntend: ignore,
        onRetrySave: ignore,
        onExport: ignore,
        onOpenHandbook: ignore,
        onOpenGuide: ignore,
        onPlayAgain: ignore,
        onLeave: ignore,
        ...over,
      };
    },
  };
}
