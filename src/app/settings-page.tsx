import { useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { StorageFault } from '../storage/stored.ts';
import { chooseCompany } from './choose-company.ts';
import { followLink } from './follow-link.ts';
import { PROGRAM } from './program.ts';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { useCompanies } from './use-companies.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';
import { useInstall } from './use-install.ts';
import { useOffline } from './use-offline.ts';

/** `/settings`. */
export function SettingsPage(): JSX.Element {
  const { preferences: store, updates } = usePlayer();
  const preferences = usePreferences();
  const language = useLanguage();
  const { list } = useCompanies(language);
  const go = useGo();
  const exportAll = useExport();
  const { state: install, ask } = useInstall();
  const update = useSyncExternalStore(updates.subscribe, updates.state);
  const [fault, setFault] = useState<StorageFault | null>(null);
  const known = list.map(({ id }) => id);
  return (
    <SettingsScreen
      language={language}
      choices={preferences}
      company={chooseCompany(preferences, known, language)}
      companies={list.map(({ id, name }) => ({ id, name }))}
      fault={fault}
      program={PROGRAM}
      offline={useOffline()}
      update={update}
      install={install}
      dataHref="/settings/data"
      onChange={(change) => void store.change(change).then(setFault)}
      onUpdate={updates.apply}
      onInstall={() => void ask()}
      onExport={() => void exportAll()}
      onGo={followLink(go)}
    />
  );
}
