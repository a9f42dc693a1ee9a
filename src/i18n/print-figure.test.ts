import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/source/languages.ts';
import { createTranslate } from './create-translate.ts';
import { loadMessages } from './load-messages.ts';
import { printFigure } from './print-figure.ts';

async function print(type: 'count' | 'days' | 'hours' | 'money', value: number): Promise<string[]> {
  return await Promise.all(
    LANGUAGES.map(async (language) => {
      const translate = await createTranslate(language, await loadMessages(language));
      // Intl writes spaces that do not break.
      return printFigure(translate, language, type, value, 'EUR').replaceAll('\u00a0', ' ');
    }),
  );
}

describe('printFigure', () => {
  it('says days and hours as people of each language do', async () => {
    expect(await print('days', 1)).toEqual(['1 day', '1 päev', '1天']);
    expect(await print('days', 30)).toEqual(['30 days', '30 päeva', '30天']);
    expect(await print('hours', 24)).toEqual(['24 hours', '24 tundi', '24小时']);
  });

  it('writes money and numbers as each language does', async () => {
    expect(await print('money', 89)).toEqual(['€89', '89 €', '€89']);
    expect(await print('money', 1234.5)).toEqual(['€1,234.50', '1234,50 €', '€1,234.50']);
    expect(await print('count', 12_345)).toEqual(['12,345', '12 345', '12,345']);
  });
});
