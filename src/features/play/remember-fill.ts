/** The same filling, each text worked out once: a conversation is told anew with each turn. */
export function rememberFill(fill: (text: string) => string): (text: string) => string {
  const filled = new Map<string, string>();
  return (text) => {
    const known = filled.get(text) ?? fill(text);
    filled.set(text, known);
    return known;
  };
}
