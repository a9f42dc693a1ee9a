import fc from 'fast-check';

/** One way of spoiling a file; places are shares of its length, so that any text will do. */
type Mutation = (text: string, at: number, other: number) => string;

const WEEDS = [
  '__proto__: { polluted: true }',
  'constructor: { prototype: { polluted: true } }',
  '!!js/function "x"',
  '*nothing',
  '&a [*a]',
  '<<: *x',
  '.nan',
  '-.inf',
  '1e999',
  '99999999999999999999',
  '"\\ud800"',
  '\u0000',
  '\u202e',
  '{{',
  '{{name.',
  '\t',
  '---',
  '? ',
  '- '.repeat(300),
  '['.repeat(300),
  '{a: '.repeat(300),
  '|',
  '>-',
  '# ',
  ': ',
  'null',
  'true',
  '[]',
  '{}',
  '"',
  "'",
  '`',
  '@',
  '%YAML 1.1',
  'x'.repeat(5000),
];

const cut = (text: string, share: number): number => Math.floor(text.length * share);
const line = (text: string, share: number): number => Math.floor(text.split('\n').length * share);

function changeLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

const MUTATIONS: readonly Mutation[] = [
  (text, at) => text.slice(0, cut(text, at)),
  (text, at, other) =>
    text.slice(0, cut(text, Math.min(at, other))) + text.slice(cut(text, Math.max(at, other))),
  (text, at) => changeLines(text, (lines) => lines.splice(line(text, at), 1)),
  (text, at) =>
    changeLines(text, (lines) => lines.splice(line(text, at), 0, lines[line(text, at)] ?? '')),
  (text, at, other) =>
    changeLines(text, (lines) => {
      const [one, two] = [line(text, at), line(text, other)];
      [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
    }),
  (text, at) =>
    changeLines(text, (lines) => {
      lines[line(text, at)] = ` ${lines[line(text, at)] ?? ''}`;
    }),
  (text, at, other) =>
    text.slice(0, cut(text, at)) +
    String.fromCodePoint(1 + Math.floor(other * 0xd7fe)) +
    text.slice(cut(text, at) + 1),
  (text, at, other) => {
    const weed = WEEDS[Math.floor(other * WEEDS.length)] ?? '';
    return text.slice(0, cut(text, at)) + weed + text.slice(cut(text, at));
  },
  (text, at, other) =>
    changeLines(text, (lines) => {
      const index = line(text, at);
      const weed = WEEDS[Math.floor(other * WEEDS.length)] ?? '';
      lines[index] = (lines[index] ?? '').replace(/:.*$/, `: ${weed}`);
    }),
];

/** Spoils a text in one to four ways. */
export const spoilArbitrary: fc.Arbitrary<(text: string) => string> = fc
  .array(
    fc.record({
      mutation: fc.constantFrom(...MUTATIONS),
      at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      other: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (steps) => (text) =>
      steps.reduce((spoilt, { mutation, at, other }) => mutation(spoilt, at, other), text),
  );
