/** What the program says of itself; the build writes version and id (vite.config.ts). */
export const PROGRAM = {
  version: import.meta.env['VITE_VERSION'] ?? '',
  build: import.meta.env['VITE_BUILD'] ?? '',
  licence: 'Apache-2.0',
  sourceHref: null,
} as const;
