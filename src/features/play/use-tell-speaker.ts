import { useTranslation } from 'react-i18next';
import type { ContactLine } from './contact-props.ts';
import { useNameVoice } from './use-name-voice.ts';

/** How a line's speaker is named: as it is read, and as it is heard by who sees no face. */
export interface ToldSpeaker {
  readonly name: string;
  readonly heard: string;
}

/** Names the speaker of any line; asked for once, for a whole conversation. */
export function useTellSpeaker(): (line: ContactLine) => ToldSpeaker {
  const { t } = useTranslation('play');
  const nameVoice = useNameVoice();
  return ({ kind, voice, speaker, mood }) => {
    if (kind === 'coach') return { name: t('coach'), heard: t('coach') };
    const name = nameVoice(voice, speaker);
    const drawn = kind === 'says' && speaker?.face != null;
    return { name, heard: drawn ? t('person', { name, mood: t(`mood.${mood}`) }) : name };
  };
}
