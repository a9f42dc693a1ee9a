import { parsePlaceholders } from './placeholders.ts';
import type { Placeholder } from './placeholders.ts';

/** How one person is called in one language. */
export interface PersonName {
  readonly name: string;
  readonly address: string;
  readonly forms: ReadonlyMap<string, string>;
}

/** What the placeholders of a text stand for this time. */
export interface TextFillings {
  /** By key of `people`; null is the customer. */
  readonly people: ReadonlyMap<string | null, PersonName>;
  /** A fact or amount ready to print, after adding to it or multiplying it. */
  printFigure(id: string, change: (value: number) => number): string | null;
}

/**
 * Puts names and figures in the place of placeholders. One that means nothing stays as it is
 * written: `check` reports it, and a reader sees it.
 */
export function fillText(text: string, fillings: TextFillings): string {
  return text.replaceAll(/\{\{[^{}]*\}\}/g, (written) => {
    const [placeholder] = parsePlaceholders(written);
    return (placeholder === undefined ? null : fillOne(placeholder, fillings)) ?? written;
  });
}

function fillOne(placeholder: Placeholder, fillings: TextFillings): string | null {
  if (placeholder.kind === 'unreadable') return null;
  if (placeholder.kind === 'figure') {
    const { id, operator, operand } = placeholder;
    return fillings.printFigure(id, (value) => {
      if (operator === null) return value;
      return operator === '+' ? value + operand : value * operand;
    });
  }
  const person = fillings.people.get(placeholder.person);
  if (person === undefined) return null;
  const { form, field } = placeholder;
  return form === null ? person[field] : (person.forms.get(form) ?? null);
}
