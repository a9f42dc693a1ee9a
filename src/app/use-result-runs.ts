import { useEffect, useMemo, useState } from 'react';
import { lookThrough } from '../core/debrief/look-through.ts';
import { measureHabits } from '../core/debrief/measure-habits.ts';
import { findMood } from '../core/situation/find-mood.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import { shippedContent } from '../content/shipped-content.ts';
import type { ResultRun } from '../features/results/results-props.ts';
import type { StoredRun } from '../storage/run-store.ts';
import { namePeople } from './name-people.ts';
import { useLanguage, usePreferences } from './player-context.ts';
import type { ScoredRun } from './score-stored-runs.ts';
import { useCast } from './use-cast.ts';
import { useCode } from './use-code.ts';
import { useCompanies } from './use-companies.ts';
import { useFill } from './use-fill.ts';
import { useScoredRuns } from './use-scored-runs.ts';

/** The finished runs as my results show them, oldest first; null while they are worked out. */
export function useResultRuns(stored: readonly StoredRun[] | null): readonly ResultRun[] | null {
  const language = useLanguage();
  const { formerCompany } = usePreferences();
  const scored = useScoredRuns(stored);
  const texts = useTextsOf(scored);
  const cast = useCast(language);
  const { texts: code } = useCode(language);
  const { list, factTypes } = useCompanies(language);
  const fillFor = useFill(language, factTypes);
  return useMemo(() => {
    if (scored === null || texts === null) return null;
    const former = list.find(({ id }) => id === formerCompany)?.stance;
    return scored.flatMap((run): ResultRun[] => {
      const { played, frame, score } = run;
      const { scenario } = frame.graph.machine;
      const words = texts.get(scenario.id);
      const company = list.find(({ id }) => id === played.started.stance);
      if (words === undefined || company === undefined) return [];
      const people = namePeople(scenario, cast, played.started);
      const fill = fillFor({ stance: company.stance, scenario, people: people.words });
      const member = cast.get(people.customer);
      const end = frame.graph.machine.nodes[played.situation.node];
      const input = { choices: played.choices, record: played.record ?? [] };
      const looked =
        former === undefined || former === company.stance
          ? null
          : lookThrough(frame, input, former);
      const [habits] =
        looked === null || 'fault' in looked
          ? []
          : measureHabits([{ run: run.run, decisions: looked.lens.decisions }]);
      return [
        {
          run: run.run,
          href: `/debrief/${run.run}`,
          ended: run.ended,
          scenario: scenario.id,
          title: fill(words.title),
          stance: company.id,
          company: company.name,
          mode: played.started.mode,
          whatIf: played.started.whatIf !== undefined,
          score,
          outcomeTitle: fill(words.outcomes[score.outcome]?.title ?? ''),
          customer: {
            name: member?.words.name ?? '',
            face:
              member === undefined || end === undefined
                ? null
                : {
                    look: member.look,
                    ageGroup: member.ageGroup,
                    mood: findMood(end, played.situation),
                  },
          },
          review: fill(words.outcomes[score.outcome]?.review ?? ''),
          habits: habits ?? null,
          intention: played.intention,
          objections: played.objections.map(({ on, text }) =>
            'practice' in on
              ? { on: 'practice', name: code.practices[on.practice]?.name ?? on.practice, text }
              : { on: 'position', name: code.positions[on.position]?.name ?? on.position, text },
          ),
        },
      ];
    });
  }, [scored, texts, cast, code, list, formerCompany, fillFor]);
}

/** The words of the contacts that were played, in the language shown; null while they load. */
function useTextsOf(
  scored: readonly ScoredRun[] | null,
): ReadonlyMap<string, ScenarioTexts> | null {
  const language = useLanguage();
  const [texts, setTexts] = useState<ReadonlyMap<string, ScenarioTexts> | null>(null);
  useEffect(() => {
    if (scored === null) return;
    let here = true;
    const ids = [...new Set(scored.map(({ played }) => played.started.scenario))];
    void Promise.all(
      ids.map(async (id) => [id, await shippedContent.loadTexts(id, language)] as const),
    ).then((loaded) => {
      if (here) setTexts(new Map(loaded));
    });
    return () => {
      here = false;
    };
  }, [scored, language]);
  return texts;
}
