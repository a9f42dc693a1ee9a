import type { ComponentProps, JSX } from 'react';
import styles from './card.module.css';
import { joinClasses } from './join-classes.ts';

export interface CardProps extends ComponentProps<'div'> {
  readonly as?: 'div' | 'article' | 'section' | 'li' | undefined;
  readonly tone?: 'plain' | 'well' | 'moss' | 'clay' | 'plum' | 'sky' | undefined;
  readonly space?: 'small' | 'medium' | 'large' | 'none' | undefined;
  /** Lifts when hovered: for cards whose one link covers them (class `cover` on the link). */
  readonly lifts?: boolean | undefined;
}

/** A sheet on the desk: one thing that belongs together. */
export function Card({
  as = 'div',
  tone = 'plain',
  space = 'medium',
  lifts = false,
  className,
  ...rest
}: CardProps): JSX.Element {
  // One element type for the compiler: the four differ in meaning, not in the attributes used.
  const Sheet = as as 'div';
  return (
    <Sheet
      {...rest}
      className={joinClasses(
        styles['card'],
        styles[tone],
        styles[`space-${space}`],
        lifts && styles['lifts'],
        className,
      )}
    />
  );
}
