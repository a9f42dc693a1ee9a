import { useMemo } from 'react';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { DebriefWords } from '../features/debrief/debrief-props.ts';
import type { GatheredPeople } from '../features/play/gather-people.ts';
import type { PlayCompany } from '../features/play/play-setting.ts';
import { useLanguage } from './player-context.ts';
import { useCode } from './use-code.ts';
import { useCompanies } from './use-companies.ts';
import { useFill } from './use-fill.ts';

interface WordsOf {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
  readonly companies: readonly PlayCompany[];
  /** The company played. */
  readonly stance: string;
  readonly people: GatheredPeople;
}

/** Words for the ids of a debrief; an id without words stands for itself. */
export function useDebriefWords(of: WordsOf): DebriefWords {
  const { scenario, texts, companies, stance: played, people } = of;
  const language = useLanguage();
  const { texts: code, reasons } = useCode(language);
  const { factTypes } = useCompanies(language);
  const fillFor = useFill(language, factTypes);
  return useMemo(() => {
    const find = (id: string): PlayCompany | undefined =>
      companies.find(({ stance }) => stance.id === id);
    const fill = (id: string, text: string): string => {
      const company = find(id);
      return company === undefined
        ? text
        : fillFor({ stance: company.stance, scenario, people: people.words })(text);
    };
    return {
      nameValue: (value) => code.values[value]?.name ?? value,
      aboutValue: (value) => code.values[value]?.about ?? '',
      namePractice: (practice) => code.practices[practice]?.name ?? practice,
      statePractice: (practice, id) => {
        const words = code.practices[practice];
        if (words === undefined) return practice;
        if ('statement' in words) return fill(id, words.statement);
        const options = [...(find(id)?.stance.positions.values() ?? [])];
        const option = options.find((one) => Object.hasOwn(words.byOption, one));
        return fill(id, words.byOption[option ?? '']?.statement ?? words.name);
      },
      namePosition: (position) => code.positions[position]?.name ?? position,
      nameOption: (position, option) => code.positions[position]?.options[option]?.name ?? option,
      explainPosition: (position, id) => fill(id, reasons[id]?.why[position] ?? ''),
      describeAct: (act) => texts.acts?.[act] ?? code.acts[act] ?? act,
      nameCompany: (id) => find(id)?.name ?? id,
      printRecordItem: (item) => fill(played, texts.record?.[item] ?? item),
    };
  }, [scenario, texts, companies, played, people, code, reasons, fillFor]);
}
