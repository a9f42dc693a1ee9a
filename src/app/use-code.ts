import type { Code } from '../core/ethics/code.ts';
import { buildCode } from '../core/ethics/code.ts';
import type { CodeTexts } from '../core/ethics/code-texts-schema.ts';
import type { Language } from '../core/source/languages.ts';
import { shippedContent } from '../content/shipped-content.ts';
import { useContent } from './use-content.ts';

/** The code, its words, and why each company takes its positions, in the language shown. */
export interface CodeInWords {
  readonly code: Code;
  readonly texts: CodeTexts;
  /** By stance, then by position; may hold placeholders. */
  readonly reasons: Readonly<Record<string, { readonly why: Readonly<Record<string, string>> }>>;
}

export function useCode(language: Language): CodeInWords {
  return useContent(`code ${language}`, async () => {
    const [file, texts, reasons] = await Promise.all([
      shippedContent.loadCode(),
      shippedContent.loadCodeTexts(language),
      shippedContent.loadReasons(language),
    ]);
    return { code: buildCode(file), texts, reasons };
  });
}
