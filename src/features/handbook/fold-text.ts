/** A text reduced to what search compares, each folded unit with the place it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character starts in the original, and one past the end. */
  readonly from: readonly number[];
}

/** Folds away case, diacritics, width and the shape of quotes: "Õigus" and "oigus" are one. */
export function foldText(text: string): FoldedText {
  const from: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    folded += plain;
    at += character.length;
  }
  return { text: folded, from: [...from, at] };
}

function foldCharacter(character: string): string {
  if (character === '’' || character === '‘') return "'";
  if (/\s/u.test(character)) return ' ';
  return character.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
