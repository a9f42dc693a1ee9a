/** What a text file must hold at one place. Built from what the texts are for. */
export type TextShape =
  /** One string. */
  | { readonly kind: 'text' }
  /** One string, or a list of strings (one bubble each). */
  | { readonly kind: 'lines' }
  /** A list of strings. */
  | { readonly kind: 'list' }
  /** One string, or one by target id; `complete` when every target needs its own. */
  | { readonly kind: 'cases'; readonly targets: readonly string[]; readonly complete: boolean }
  /** Known but not a text; judged elsewhere. */
  | { readonly kind: 'mark' }
  /** Named members and no others. */
  | {
      readonly kind: 'group';
      readonly members: ReadonlyMap<string, TextMember>;
      /** Of these members at least one is there. */
      readonly oneOf?: readonly string[];
    };

export interface TextMember {
  readonly shape: TextShape;
  readonly required: boolean;
}

export const TEXT: TextShape = { kind: 'text' };
export const LINES: TextShape = { kind: 'lines' };

/** A group whose members all must be there. */
export function groupOf(members: Iterable<readonly [string, TextShape]>): TextShape {
  return {
    kind: 'group',
    members: new Map([...members].map(([key, shape]) => [key, { shape, required: true }])),
  };
}

/** The same shape under each of some ids. */
export function eachOf(ids: Iterable<string>, shape: TextShape): TextShape {
  return groupOf([...ids].map((id) => [id, shape] as const));
}
