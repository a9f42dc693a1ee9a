import type { Language } from '../../core/source/languages.ts';

/** The part of Vite's manifest that is read here. */
export type BuildManifest = Readonly<
  Record<string, { readonly file: string; readonly name?: string | undefined }>
>;

/** The addresses of chunks of content and of a language's words, to be asked for early. */
export function listAssets(
  manifest: BuildManifest,
  chunks: readonly string[],
  language: Language,
): readonly string[] {
  const wanted = [
    ...chunks.map((chunk) => `virtual:content/${chunk}`),
    `src/i18n/messages/${language.toLowerCase()}.ts`,
  ];
  return wanted.map((name) => {
    const found = Object.entries(manifest).find(([key]) => key.endsWith(name));
    if (found === undefined) throw new Error(`the build has no chunk called ${name}`);
    return `/${found[1].file}`;
  });
}
