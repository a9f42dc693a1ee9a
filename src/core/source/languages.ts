/** The languages of everything that is shipped, as equals; the first is where a fallback ends. */
export const LANGUAGES = ['en', 'et', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];
