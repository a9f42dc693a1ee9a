/** A setting is small plain data; what it means is its reader's to judge. */
export type SettingValue = string | number | boolean | null | readonly string[];

/** language, stance, experience, theme, motion, timeLimits, mode … by key. */
export type SettingsRecord = Readonly<Record<string, SettingValue>>;
