import type { ComponentProps, JSX } from 'react';
import type { IconName } from './icon-paths.ts';
import styles from './icon-button.module.css';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'title'> {
  readonly icon: IconName;
  /** Its name for everyone: read aloud, and shown when the pointer rests on it. */
  readonly label: string;
  /** For a button that stays down, such as pause. */
  readonly pressed?: boolean | undefined;
}

/** A square of one picture, for places where words have no room. */
export function IconButton({
  icon,
  label,
  pressed,
  className,
  ...rest
}: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(styles['button'], className)}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
