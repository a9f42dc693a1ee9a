import type { JSX } from 'react';
import { ChoiceCard, type ChoiceCardProps } from './choice-card.tsx';

export type CheckboxCardProps = Omit<ChoiceCardProps, 'type' | 'name'>;

/** One statement to tick. */
export function CheckboxCard(props: CheckboxCardProps): JSX.Element {
  return <ChoiceCard {...props} type="checkbox" />;
}
