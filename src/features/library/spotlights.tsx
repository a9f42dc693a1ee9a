import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryProps, SuggestionReason } from './library-props.ts';
import { Spotlight } from './spotlight.tsx';
import styles from './spotlights.module.css';

/** The contact to go on with and the one to take next, where there are such. */
export function Spotlights({
  cards,
  suggestion,
  onOpen,
}: Pick<LibraryProps, 'cards' | 'suggestion' | 'onOpen'>): JSX.Element | null {
  const { t } = useTranslation('library');
  const begun = cards
    .filter((card) => card.unfinished !== null)
    .toSorted((a, b) => (b.unfinished?.played ?? 0) - (a.unfinished?.played ?? 0))[0];
  const next = cards.find((card) => card.id === suggestion?.scenario && card !== begun);
  const explain = (because: SuggestionReason): string => {
    if (because.kind === 'path') return because.why;
    if (because.kind === 'value') return t('suggestion.value', { value: because.value });
    return t(`suggestion.${because.kind}`);
  };
  if (begun === undefined && next === undefined) return null;
  return (
    <div className={styles['spotlights']}>
      {begun !== undefined && (
        <Spotlight
          heading={t('resume.title')}
          card={begun}
          reason={t('resume.at', { number: (begun.unfinished?.decisions ?? 0) + 1 })}
          action={t('resume.open')}
          kind="primary"
          onOpen={onOpen}
        />
      )}
      {next !== undefined && suggestion !== null && (
        <Spotlight
          heading={t('suggestion.title')}
          card={next}
          reason={explain(suggestion.because)}
          action={t('suggestion.open')}
          kind={begun === undefined ? 'primary' : 'secondary'}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}
