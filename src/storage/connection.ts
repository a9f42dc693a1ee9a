import { openDatabase } from './open-database.ts';
import type { OpenedDatabase } from './open-database.ts';

/** The open database, opened anew when the browser closed it by itself. */
export interface Connection {
  use(): Promise<OpenedDatabase>;
  /** Forget a database that no longer answers. */
  drop(opened: OpenedDatabase): void;
  close(): void;
}

/** `onClosed` is called once, when another tab needs the database and this one let it go. */
export function connect(
  name: string,
  listeners: { onBlocked(): void; onClosed(): void },
): Connection {
  let current: Promise<OpenedDatabase> | null = null;
  let closed = false;

  const open = (): Promise<OpenedDatabase> => {
    const opening = openDatabase(name, {
      onBlocked: listeners.onBlocked,
      onBlocking: () => {
        if (closed) return;
        close();
        listeners.onClosed();
      },
      onTerminated: () => forget(opening),
    });
    opening.catch(() => forget(opening));
    return opening;
  };
  const forget = (opening: Promise<OpenedDatabase>): void => {
    if (current === opening) current = null;
  };

  const close = (): void => {
    closed = true;
    current?.then(
      ({ database }) => database.close(),
      () => undefined,
    );
  };

  return {
    use: async () => {
      if (closed) throw new DOMException('closed for another tab', 'InvalidStateError');
      current ??= open();
      const opened = await current;
      if (closed) opened.database.close();
      return opened;
    },
    drop: ({ database }) => {
      current = null;
      database.close();
    },
    close,
  };
}
