import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/source/languages.ts';

const LOCALES = join(import.meta.dirname, '..', '..', '..', 'locales');

/** What the player says in a language: `say('play', 'contact.pause')`, as the locales have it. */
export type Say = (
  namespace: string,
  key: string,
  gaps?: Readonly<Record<string, string>>,
) => string;

export function speak(language: Language): Say {
  return (namespace, key, gaps = {}) => {
    const file = readFileSync(join(LOCALES, language, `${namespace}.json`), 'utf8');
    const found = key
      .split('.')
      .reduce<unknown>(
        (part, step) => Reflect.get(Object(part), step) as unknown,
        JSON.parse(file),
      );
    if (typeof found !== 'string') throw new Error(`${language}/${namespace} has no ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => gaps[name] ?? gap);
  };
}
