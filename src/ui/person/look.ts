/** Every value a trait of a persona's look may have, in the words of scenarios/cast.yaml. */
export const LOOK_TRAITS = {
  /** 1 is the lightest, 6 the darkest. */
  skin: [1, 2, 3, 4, 5, 6],
  hair: ['short', 'bob', 'long', 'curly', 'bun', 'braids', 'bald', 'headscarf', 'coily'],
  hairColour: ['black', 'brown', 'auburn', 'blond', 'grey', 'white'],
  brows: ['thin', 'medium', 'thick'],
  glasses: ['none', 'round', 'square'],
  facialHair: ['none', 'stubble', 'beard', 'moustache'],
  build: ['slim', 'medium', 'broad'],
  top: ['shirt', 'sweater', 'jacket', 'hoodie', 'dress', 'cardigan'],
  topColour: ['ink', 'moss', 'clay', 'plum', 'sky', 'sand'],
  extra: ['none', 'hearing-aid', 'cane', 'wheelchair', 'earrings', 'cap', 'scarf', 'dark-glasses'],
} as const;

/** What can be seen of a persona, whatever the mood. */
export type Look = {
  readonly [Trait in keyof typeof LOOK_TRAITS]: (typeof LOOK_TRAITS)[Trait][number];
};

/** How old a persona looks. */
export type AgeGroup = 'young' | 'adult' | 'older';
