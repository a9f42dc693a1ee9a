import { useState } from 'react';
import type { JSX } from 'react';
import { HandbookScreen } from '../features/handbook/handbook-screen.tsx';
import styles from './app.module.css';
import { addressOfPlace } from './address-of-place.ts';
import { chooseCompany } from './choose-company.ts';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { printDay } from './print-day.ts';
import { useCompanyFill } from './use-company-fill.ts';
import { useGo } from './use-go.ts';
import { useHandbookContent } from './use-handbook-content.ts';

/** `/handbook` and `/handbook/<practice>`. */
export function HandbookPage({ at }: { at: string | null }): JSX.Element {
  const { now } = usePlayer();
  const preferences = usePreferences();
  const language = useLanguage();
  const content = useHandbookContent();
  const fill = useCompanyFill();
  const go = useGo();
  const known = content.stances.map(({ id }) => id);
  const own = chooseCompany(preferences, known, language);
  const [open, setOpen] = useState(own);
  return (
    <div className={styles['gutter']}>
      <HandbookScreen
        layout="page"
        content={content}
        company={open}
        own={own}
        at={at}
        today={printDay(now())}
        fill={fill}
        hrefOf={addressOfPlace}
        onNavigate={(place) => go.to(addressOfPlace(place))}
        onCompany={setOpen}
      />
    </div>
  );
}
