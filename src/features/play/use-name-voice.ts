import { useTranslation } from 'react-i18next';
import type { ContactPerson, Voice } from './contact-props.ts';

/** What a voice is called on the screen: people by their names, the others by what they are. */
export function useNameVoice(): (voice: Voice, person: ContactPerson | null) => string {
  const { t } = useTranslation('play');
  return (voice, person) =>
    voice === 'customer' || voice === 'person' ? (person?.name ?? '') : t(`voice.${voice}`);
}
