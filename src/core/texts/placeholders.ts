/** What stands between `{{` and `}}` in a text (docs/format.md). */
export type Placeholder =
  | {
      readonly kind: 'person';
      readonly person: string | null;
      readonly field: 'name' | 'address';
      readonly form: string | null;
    }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly operator: '+' | '*' | null;
      readonly operand: number;
    }
  | { readonly kind: 'unreadable'; readonly written: string };

const PERSON = /^(?:([a-z][a-z0-9-]*)\.)?(name|address)(?:\.([a-z][a-z0-9-]*))?$/;
const FIGURE = /^([a-z][a-z0-9-]*)(?:([+*])(\d{1,9}))?$/;
const MARK = /\{\{([^{}]*)\}\}/g;

/** Every placeholder of a text in order; a lone `{{` or `}}` is unreadable too. */
export function parsePlaceholders(text: string): Placeholder[] {
  const found = Array.from(text.matchAll(MARK), ([, inner = '']) => parsePlaceholder(inner.trim()));
  const rest = text.replaceAll(MARK, '');
  const stray = ['{{', '}}'].filter((mark) => rest.includes(mark));
  return [...found, ...stray.map((written): Placeholder => ({ kind: 'unreadable', written }))];
}

/** The text without its placeholders, for counting and comparing words. */
export function removePlaceholders(text: string): string {
  return text.replaceAll(MARK, '');
}

function parsePlaceholder(inner: string): Placeholder {
  const person = PERSON.exec(inner);
  if (person !== null) {
    const [, who = null, field, form = null] = person;
    if (form === null || field === 'name') {
      return { kind: 'person', person: who, field: field === 'name' ? 'name' : 'address', form };
    }
  }
  const figure = FIGURE.exec(inner);
  if (figure === null) return { kind: 'unreadable', written: `{{${inner}}}` };
  const [, id = '', operator, operand = '0'] = figure;
  return {
    kind: 'figure',
    id,
    operator: operator === '+' || operator === '*' ? operator : null,
    operand: Number(operand),
  };
}

/** The placeholder as an author would write it. */
export function printPlaceholder(placeholder: Placeholder): string {
  if (placeholder.kind === 'unreadable') return placeholder.written;
  if (placeholder.kind === 'figure') {
    const { id, operator, operand } = placeholder;
    return `{{${id}${operator === null ? '' : `${operator}${operand}`}}}`;
  }
  const { person, field, form } = placeholder;
  return `{{${[person, field, form].filter((part) => part !== null).join('.')}}}`;
}
