import { useTranslation } from 'react-i18next';

interface CharacterCount {
  /** How many characters still fit; nothing where there is no limit. */
  readonly words: string | undefined;
  /** The same near the end alone, to be announced: a count at each key would be noise. */
  readonly alarm: string | undefined;
}

const NEAR = 10;

/** Counts what was written against what is meant to be enough. */
export function useCharacterCount(value: string, limit: number | undefined): CharacterCount {
  const { t } = useTranslation('ui');
  if (limit === undefined) return { words: undefined, alarm: undefined };
  const left = limit - value.length;
  const words =
    left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left });
  return { words, alarm: left <= NEAR ? words : undefined };
}
