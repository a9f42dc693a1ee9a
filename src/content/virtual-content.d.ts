declare module 'virtual:content' {
  /** How each chunk of content is loaded, by its name (compile-content.ts). */
  export const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
}
