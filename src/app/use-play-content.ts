import { useMemo } from 'react';
import { shippedContent } from '../content/shipped-content.ts';
import type { PlayContent } from '../features/play/play-setting.ts';
import { assemblePlayContent } from './assemble-play-content.ts';
import { useLanguage } from './player-context.ts';
import { useCast } from './use-cast.ts';
import { useCompanies } from './use-companies.ts';
import { useContent } from './use-content.ts';
import { useFill } from './use-fill.ts';

/** A contact's content in the language shown. */
export function usePlayContent(id: string): PlayContent {
  const language = useLanguage();
  const { file, profile } = useContent(`scenario ${id}`, () => shippedContent.loadScenario(id));
  const texts = useContent(`texts ${id} ${language}`, () => shippedContent.loadTexts(id, language));
  const names = useContent(`names ${language}`, () => shippedContent.loadCodeNames(language));
  const companies = useCompanies(language);
  const cast = useCast(language);
  const fillFor = useFill(language, companies.factTypes);
  return useMemo(
    () => assemblePlayContent({ language, file, texts, profile, names, companies, cast, fillFor }),
    [language, file, texts, profile, names, companies, cast, fillFor],
  );
}
