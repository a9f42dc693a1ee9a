import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';
import { CallFault } from './call-fault.ts';

/** The language asked for, else the system's, else English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) {
    const language = LANGUAGES.find((one) => one.toLowerCase() === asked.toLowerCase());
    if (language === undefined) throw new CallFault('unknown-language', { language: asked });
    return language;
  }
  const system = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  if (system.startsWith('et')) return 'et';
  return system.startsWith('zh') ? 'zh-CN' : 'en';
}
