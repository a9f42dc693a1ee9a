import type { Language } from '../core/source/languages.ts';
import type { messages as english } from './messages/en.ts';

/** The player's words, by namespace; every language has the same keys (tests/locales.test.ts). */
export type PlayerMessages = typeof english;

/** The player's words in one language: a chunk for each. */
export async function loadPlayerMessages(language: Language): Promise<Record<string, object>> {
  switch (language) {
    case 'en':
      return (await import('./messages/en.ts')).messages;
    case 'et':
      return (await import('./messages/et.ts')).messages;
    case 'zh-CN':
      return (await import('./messages/zh-cn.ts')).messages;
  }
}
