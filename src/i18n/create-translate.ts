import { createInstance } from 'i18next';
import type { Language } from '../core/source/languages.ts';

/** Fills a message's gaps with values; `count` chooses the plural. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The messages of one language, by namespace: `problems`, `cli`. */
export type Messages = Readonly<Record<string, object>>;

/** Keys are `namespace:key.key`. */
export async function createTranslate(language: Language, messages: Messages): Promise<Translate> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: messages },
    ns: Object.keys(messages),
    interpolation: { escapeValue: false }, // for terminals; screens let React escape
    initAsync: false,
  });
  return (key, values) => instance.t(key, { ...values, defaultValue: key });
}
