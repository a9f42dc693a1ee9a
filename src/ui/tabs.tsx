import type { JSX, KeyboardEvent, ReactNode } from 'react';
import { useId, useRef } from 'react';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import styles from './tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly icon?: IconName | undefined;
  readonly panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** What the tabs are different sides of. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Where a key leads from a tab: round the row, or to its ends. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Sides of one thing, one at a time. Tab enters the row once; arrows move in it. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: TabsProps<Id>): JSX.Element {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.id === selected) ?? tabs[0];

  const move = (event: KeyboardEvent, index: number): void => {
    const next = STEPS[event.key]?.(index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div>
      <div ref={row} className={styles['row']} role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            className={styles['tab']}
            aria-selected={tab === current}
            aria-controls={tab === current ? `${id}-panel` : undefined}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => {
              onSelect(tab.id);
            }}
            onKeyDown={(event) => {
              move(event, index);
            }}
          >
            {tab.icon !== undefined && <Icon name={tab.icon} size="small" />}
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      {current !== undefined && (
        <div
          key={current.id}
          id={`${id}-panel`}
          className={styles['panel']}
          role="tabpanel"
          aria-labelledby={`${id}-${current.id}`}
          tabIndex={0}
        >
          {current.panel}
        </div>
      )}
    </div>
  );
}
