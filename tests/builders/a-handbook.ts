import { shippedContent } from '../../src/content/shipped-content.ts';
import type { Language } from '../../src/core/source/languages.ts';
import type { HandbookContent, HandbookProps } from '../../src/features/handbook/handbook-props.ts';
import { createFill } from '../../src/i18n/create-fill.ts';
import type { Fill } from '../../src/i18n/create-fill.ts';
import { createTranslate } from '../../src/i18n/create-translate.ts';
import { loadPlayerMessages } from '../../src/i18n/player-messages.ts';

/** What the shipped companies' handbooks are made of, in one language. */
export type HandbookMaterial = Pick<HandbookProps, 'content' | 'fill' | 'today' | 'hrefOf'>;

/** The shipped code and companies, gathered as the program gathers them for the handbook. */
export async function aHandbook(language: Language): Promise<HandbookMaterial> {
  const [code, texts, { stances, facts }, companies, reasons, law, lawTexts, translate] =
    await Promise.all([
      shippedContent.loadCode(),
      shippedContent.loadCodeTexts(language),
      shippedContent.loadCompanies(),
      shippedContent.loadCompanyWords(language),
      shippedContent.loadReasons(language),
      shippedContent.loadLaw(),
      shippedContent.loadLawTexts(language),
      loadPlayerMessages(language).then((words) => createTranslate(language, words)),
    ]);
  const content: HandbookContent = { code, texts, stances, companies, reasons, law, lawTexts };
  const fills = new Map<string, Fill>(
    stances.map((stance) => [
      stance.id,
      createFill({
        language,
        translate,
        factTypes: new Map(Object.entries(facts)),
        facts: new Map(Object.entries(stance.facts)),
        currency: stance.currency,
        amounts: new Map(),
        people: new Map(),
      }),
    ]),
  );
  return {
    content,
    fill: (stance) => fills.get(stance) ?? ((text) => text),
    today: '2026-11-23',
    hrefOf: (place) => (place === null ? '/handbook' : `/handbook/${place}`),
  };
}
