import fc from 'fast-check';

/** What a damaged or hostile file holds where something else should stand. */
const WEEDS: readonly string[] = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"toString":1,',
  '"format":1,',
  '"\\ud800"',
  '\ud800',
  '\u202e\u200b',
  '\u0000',
  '1e999',
  '-0',
  'NaN',
  '99999999999999999999',
  'null',
  '[]',
  '{}',
  '"',
  '\\',
  ',',
  ':',
  '}',
  ']',
  '['.repeat(20_000),
  '{"a":'.repeat(300),
  `"${'x'.repeat(1_000_000)}"`,
  `"${'\\u0041'.repeat(500)}"`,
];

type Mutation = (text: string, at: number, other: number) => string;

const cut = (text: string, share: number): number => Math.floor(text.length * share);
const pick = (share: number): string => WEEDS[Math.floor(share * WEEDS.length)] ?? '';

/** Replaces the value that comes after the n-th colon. */
const swapValue: Mutation = (text, at, other) => {
  const colons = [...text.matchAll(/: /g)];
  const colon = colons[Math.floor(at * colons.length)]?.index ?? 0;
  const rest = text.slice(colon + 2).replace(/^("[^"]*"|[^,\n]*)/, () => pick(other));
  return text.slice(0, colon + 2) + rest;
};

const MUTATIONS: readonly Mutation[] = [
  (text, at) => text.slice(0, cut(text, at)),
  (text, at, other) =>
    text.slice(0, cut(text, Math.min(at, other))) + text.slice(cut(text, Math.max(at, other))),
  (text, at, other) => text.slice(0, cut(text, at)) + pick(other) + text.slice(cut(text, at)),
  (text, at, other) =>
    text.slice(0, cut(text, at)) +
    String.fromCharCode(Math.floor(other * 0xffff)) +
    text.slice(cut(text, at) + 1),
  (text, at, other) => {
    const lines = text.split('\n');
    const [one, two] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
    [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  },
  (text, at) => {
    const lines = text.split('\n');
    const line = Math.floor(at * lines.length);
    return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n');
  },
  swapValue,
  swapValue,
];

/** Spoils a backup's text in one to three ways. */
export const spoilJsonArbitrary: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.record({
      mutation: fc.constantFrom(...MUTATIONS),
      at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      other: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (steps) => (text) =>
      steps.reduce((spoilt, { mutation, at, other }) => mutation(spoilt, at, other), text),
  );
