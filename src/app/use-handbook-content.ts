import { shippedContent } from '../content/shipped-content.ts';
import type { HandbookContent } from '../features/handbook/handbook-props.ts';
import { useLanguage } from './player-context.ts';
import { useContent } from './use-content.ts';

/** What the handbook is made of, in the language shown. */
export function useHandbookContent(): HandbookContent {
  const language = useLanguage();
  return useContent(`handbook ${language}`, async () => {
    const [code, texts, { stances }, companies, reasons, law, lawTexts] = await Promise.all([
      shippedContent.loadCode(),
      shippedContent.loadCodeTexts(language),
      shippedContent.loadCompanies(),
      shippedContent.loadCompanyWords(language),
      shippedContent.loadReasons(language),
      shippedContent.loadLaw(),
      shippedContent.loadLawTexts(language),
    ]);
    return { code, texts, stances, companies, reasons, law, lawTexts };
  });
}
