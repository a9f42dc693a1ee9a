import { useId } from 'react';
import type { JSX } from 'react';
import type { IconName } from '../../ui/icon-paths.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './segments.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** For names of languages, each said in its own. */
  readonly lang?: string | undefined;
}

export interface SegmentsProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** One of a few that need no explaining, in a row: native radios, so arrows move among them. */
export function Segments<Value extends string>({
  legend,
  hint,
  segments,
  value,
  onChange,
}: SegmentsProps<Value>): JSX.Element {
  const id = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['segments']}>
        {segments.map((segment) => (
          <label key={segment.value} className={styles['segment']} lang={segment.lang}>
            <input
              type="radio"
              className={styles['input']}
              name={id}
              value={segment.value}
              checked={segment.value === value}
              onChange={() => onChange(segment.value)}
            />
            {segment.icon !== undefined && <Icon name={segment.icon} size="small" />}
            <span>{segment.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
