import type { Language } from '../../core/source/languages.ts';

interface ManifestEntry {
  readonly file: string;
  /** Keys of entries that are loaded with it. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The part of Vite's manifest that is read here. */
export type BuildManifest = Readonly<Record<string, ManifestEntry>>;

/** The address of one file of the build. */
export function findAsset(manifest: BuildManifest, source: string): string {
  return `/${findEntry(manifest, source)[1].file}`;
}

/** The addresses of modules and of all they import, chunks of content and words among them. */
export function listAssets(manifest: BuildManifest, sources: readonly string[]): readonly string[] {
  return listKeys(manifest, sources).map((key) => `/${manifest[key]?.file ?? ''}`);
}

/** The addresses of the styles of modules and of all they import. */
export function listStyles(manifest: BuildManifest, sources: readonly string[]): readonly string[] {
  const styles = listKeys(manifest, sources).flatMap((key) => manifest[key]?.css ?? []);
  return [...new Set(styles)].map((file) => `/${file}`);
}

function listKeys(manifest: BuildManifest, sources: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const add = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) add(imported);
  };
  for (const source of sources) add(findEntry(manifest, source)[0]);
  return [...seen];
}

/** How chunks of content and the words of a language are called in the manifest. */
export function nameSources(content: readonly string[], language: Language): readonly string[] {
  return [
    ...content.map((chunk) => `virtual:content/${chunk}`),
    `src/i18n/messages/${language.toLowerCase()}.ts`,
  ];
}

function findEntry(manifest: BuildManifest, source: string): [string, ManifestEntry] {
  const found = Object.entries(manifest).find(([key]) => key.endsWith(source));
  if (found === undefined) throw new Error(`the build has nothing called ${source}`);
  return found;
}
