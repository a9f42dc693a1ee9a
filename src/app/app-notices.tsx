import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './app.module.css';
import { usePlayer } from './player-context.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';

/** What everybody must know, whatever page they are on; an update is never offered in a run. */
export function AppNotices({ address }: { address: string }): JSX.Element | null {
  const { t } = useTranslation('app');
  const { store, wiped, updates } = usePlayer();
  const go = useGo();
  const exportAll = useExport();
  const update = useSyncExternalStore(updates.subscribe, updates.state);
  const [closed, setClosed] = useState(false);
  const [later, setLater] = useState(false);
  useEffect(
    () =>
      store.watch((change) => {
        if (change.closed) setClosed(true);
      }),
    [store],
  );
  // My data says the same at more length.
  const inData = address === '/settings/data';
  const inRun = address.startsWith('/play/');
  const notices = [
    closed && (
      <Notice
        key="closed"
        kind="failure"
        actions={<Button onClick={() => location.reload()}>{t('notice.reload')}</Button>}
      >
        {t('notice.closed')}
      </Notice>
    ),
    store.kind === 'memory' && !inData && (
      <Notice
        key="memory"
        kind="warning"
        actions={<Button onClick={() => void exportAll()}>{t('notice.memory-action')}</Button>}
      >
        {t('notice.memory')}
      </Notice>
    ),
    !store.writable && !inData && (
      <Notice
        key="newer"
        kind="warning"
        actions={<Button onClick={() => location.reload()}>{t('notice.reload')}</Button>}
      >
        {t('notice.newer')}
      </Notice>
    ),
    wiped && address === '/' && (
      <Notice
        key="wiped"
        kind="info"
        actions={
          <Button onClick={() => go.to('/settings/data')}>{t('notice.wiped-action')}</Button>
        }
      >
        {t('notice.wiped')}
      </Notice>
    ),
    update !== 'none' && !inRun && !later && (
      <Notice
        key="update"
        kind="info"
        actions={
          <>
            <Button kind="primary" onClick={updates.apply}>
              {t('notice.update-action')}
            </Button>
            <Button kind="quiet" onClick={() => setLater(true)}>
              {t('notice.later')}
            </Button>
          </>
        }
      >
        {t(update === 'held' ? 'notice.update-held' : 'notice.update')}
      </Notice>
    ),
  ].filter((notice) => notice !== false);
  return notices.length === 0 ? null : <div className={styles['notices']}>{notices}</div>;
}
