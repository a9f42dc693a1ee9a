import { useEffect, useMemo, useState } from 'react';
import type { JSX } from 'react';
import { DataScreen } from '../features/settings/data-screen.tsx';
import { shippedContent } from '../content/shipped-content.ts';
import { askPersistence, estimateUsage, readPersistence } from '../storage/persistence.ts';
import type { Persistence, StorageUsage } from '../storage/persistence.ts';
import type { StorageFault } from '../storage/stored.ts';
import { clearWipeMark, readWipeMark } from '../storage/wipe-mark.ts';
import { followLink } from './follow-link.ts';
import { importFile } from './import-file.ts';
import { listKeptRuns } from './list-kept-runs.ts';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { useCompanies } from './use-companies.ts';
import { useContent } from './use-content.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';
import { useRuns } from './use-runs.ts';

/** `/settings/data`: everything kept on this device, to see, to save and to delete. */
export function DataPage(): JSX.Element {
  const player = usePlayer();
  const { exported } = usePreferences();
  const language = useLanguage();
  const { list } = useCompanies(language);
  const library = useContent('library', shippedContent.loadLibrary);
  const words = useContent(`library ${language}`, () => shippedContent.loadLibraryWords(language));
  const go = useGo();
  const exportAll = useExport();
  const runs = useRuns();
  const [usage, setUsage] = useState<StorageUsage | null>(null);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [fault, setFault] = useState<StorageFault | null>(player.fault);
  const [wiped, setWiped] = useState(player.wiped ? readWipeMark() : null);

  useEffect(() => {
    let here = true;
    void Promise.all([estimateUsage(), readPersistence()]).then(([used, kept]) => {
      if (!here) return;
      setUsage(used);
      setPersistence(kept);
    });
    return () => {
      here = false;
    };
  }, [runs]);

  const kept = useMemo(
    () => (runs === null ? null : listKeptRuns(runs, { library, words, companies: list })),
    [runs, library, words, list],
  );
  return (
    <DataScreen
      place={player.store.kind}
      writable={player.store.writable}
      wiped={wiped}
      fault={fault}
      runs={kept}
      usage={usage}
      persistence={persistence}
      exported={exported}
      now={player.now()}
      settingsHref="/settings"
      recoverHref="/recover"
      onAskPersistence={async () => setPersistence(await askPersistence())}
      onExport={async () => await exportAll()}
      onImport={async (file) => {
        const answer = await importFile(player, file);
        if (answer.kind === 'done') {
          clearWipeMark();
          setWiped(null);
          setFault(null);
        }
        return answer;
      }}
      onDelete={async () => {
        const deleted = await player.store.deleteAll();
        if (!deleted.ok) return deleted.fault;
        player.kept.forget();
        await player.preferences.reload();
        return null;
      }}
      onGo={followLink(go)}
    />
  );
}
