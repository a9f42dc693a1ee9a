import { useEffect, useMemo, useState } from 'react';
import type { JSX } from 'react';
import { RecoverScreen } from '../features/settings/recover-screen.tsx';
import { shippedContent } from '../content/shipped-content.ts';
import type { StoredAll } from '../storage/run-store.ts';
import { addUnsaved } from './add-unsaved.ts';
import { downloadText } from './download-text.ts';
import { followLink } from './follow-link.ts';
import { listRawRecords } from './list-raw-records.ts';
import { useLanguage, usePlayer } from './player-context.ts';
import { useCompanies } from './use-companies.ts';
import { useContent } from './use-content.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';

/** `/recover`: every stored record as it is, whatever has become of its content. */
export function RecoverPage(): JSX.Element {
  const { store, kept } = usePlayer();
  const language = useLanguage();
  const { list } = useCompanies(language);
  const library = useContent('library', shippedContent.loadLibrary);
  const words = useContent(`library ${language}`, () => shippedContent.loadLibraryWords(language));
  const go = useGo();
  const exportAll = useExport();
  const [all, setAll] = useState<StoredAll | null>(null);
  const [detail, setDetail] = useState<string | null>(null);

  useEffect(() => {
    let here = true;
    void store.readAll().then((answer) => {
      if (!here) return;
      const stored = answer.ok ? answer.value : { runs: [], settings: {} };
      setAll({ ...stored, runs: addUnsaved(stored.runs, kept.listUnsaved()) });
      if (!answer.ok) setDetail(`${answer.fault}: ${answer.detail}`);
    });
    return () => {
      here = false;
    };
  }, [store, kept]);

  const records = useMemo(
    () =>
      all === null
        ? null
        : listRawRecords(all, { library, words, companies: list, unsaved: kept.listUnsaved() }),
    [all, library, words, list, kept],
  );
  const print = (key: string): string => {
    const run = all?.runs.find((one) => one.run === key);
    return JSON.stringify(run ?? all?.settings ?? {}, null, 2);
  };
  return (
    <RecoverScreen
      records={records}
      detail={detail}
      dataHref="/settings/data"
      printRecord={print}
      onDownload={(key) => downloadText(`goodfaith-${key}.json`, print(key))}
      onExport={() => void exportAll()}
      onGo={followLink(go)}
    />
  );
}
