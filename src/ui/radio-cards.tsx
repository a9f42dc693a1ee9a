import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import { ChoiceCard } from './choice-card.tsx';
import { hasContent } from './has-content.ts';
import type { IconName } from './icon-paths.ts';
import { joinClasses } from './join-classes.ts';
import styles from './radio-cards.module.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
}

export interface RadioCardsProps<Value extends string> {
  readonly legend: ReactNode;
  /** True where a heading just above says the same. */
  readonly hideLegend?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Side by side where there is room. */
  readonly sideBySide?: boolean | undefined;
}

/** One of a few, each with room to say what it means. */
export function RadioCards<Value extends string>({
  legend,
  hideLegend = false,
  hint,
  options,
  value,
  onChange,
  sideBySide = false,
}: RadioCardsProps<Value>): JSX.Element {
  const id = useId();
  return (
    <fieldset {...(hasContent(hint) && { 'aria-describedby': `${id}-hint` })}>
      <legend className={joinClasses(hideLegend ? 'visually-hidden' : styles['legend'])}>
        {legend}
      </legend>
      {hasContent(hint) && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={joinClasses(styles['cards'], sideBySide && styles['side-by-side'])}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            type="radio"
            name={id}
            title={option.title}
            hint={option.hint}
            icon={option.icon}
            disabled={option.disabled}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
