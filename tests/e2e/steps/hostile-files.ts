import type { RunEvent } from '../../../src/core/play/run-log.ts';
import { makeRun } from './make-runs.ts';

const RUN = makeRun({ scenario: 'return-outside-policy', ending: 'failed', order: 9 });

const SOUND = {
  format: 1,
  product: 'goodfaith',
  exported: '2026-11-23T10:00:00.000Z',
  settings: {},
  runs: [RUN],
};

/** Words of a backup with one event that follows on the others. */
function withEvent(event: object): string {
  const { events } = RUN;
  const more = { at: events.length, time: 0, event };
  return JSON.stringify({ ...SOUND, runs: [{ ...RUN, events: [...events, more] }] });
}

function withText(literal: string): string {
  return withEvent({ type: 'intention-written', text: 'HERE' }).replace('"HERE"', literal);
}

function withRun(change: object): string {
  return JSON.stringify({ ...SOUND, runs: [{ ...RUN, ...change }] });
}

function withFirst(change: object): string {
  const [first, ...rest] = RUN.events;
  return withRun({ events: [{ ...first, ...change }, ...rest] });
}

const [FIRST] = RUN.events;
const WHOLE = JSON.stringify(SOUND);

/** Files that somebody might bring, each to be refused whole, by what is wrong with them. */
export const HOSTILE_FILES: readonly (readonly [what: string, text: string | Buffer])[] = [
  ['nothing', ''],
  ['a mark alone', '\uFEFF'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['HTML', '<!doctype html><script>globalThis.slippedIn = true</script>'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.slippedIn = true"/>'],
  ['YAML that multiplies', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ['a packed file', Buffer.from('504b0304140008000800', 'hex')],
  ['bytes that are no text', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256))],
  ['UTF-16', Buffer.from(WHOLE, 'utf16le')],
  ['a file cut short', WHOLE.slice(0, WHOLE.length / 2)],
  ['two files in one', WHOLE + WHOLE],
  ['a comment', `/* hello */${WHOLE}`],
  ['another product', WHOLE.replace('"goodfaith"', '"badfaith"')],
  ['a newer format', WHOLE.replace('"format":1', '"format":2')],
  ['an endless format', WHOLE.replace('"format":1', '"format":1e400')],
  ['a format in words', WHOLE.replace('"format":1', '"format":"1"')],
  ['NaN', WHOLE.replace('"format":1', '"format":NaN')],
  ['a key twice', WHOLE.replace('"format":1', '"format":1,"format":1')],
  ['__proto__', WHOLE.replace('"settings":{}', '"settings":{"__proto__":{"polluted":true}}')],
  [
    '__proto__ in disguise',
    WHOLE.replace('"settings":{}', String.raw`"settings":{"__pro\u0074o__":1}`),
  ],
  [
    'constructor',
    WHOLE.replace('"settings":{}', '"settings":{"constructor":{"prototype":{"polluted":true}}}'),
  ],
  [
    'a setting that is a program',
    WHOLE.replace('"settings":{}', '"settings":{"theme":{"toString":1}}'),
  ],
  ['a key nobody knows', WHOLE.replace('"format":1', '"format":1,"extra":1')],
  ['depth', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [
    'depth inside',
    WHOLE.replace('"settings":{}', `"settings":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
  ],
  ['a sentence without end', withText(JSON.stringify('x'.repeat(1_000_000)))],
  ['one letter too many', withText(JSON.stringify('x'.repeat(501)))],
  ['half a character', withText(String.raw`"\ud800"`)],
  ['the other half', withText(String.raw`"a\udc00b"`)],
  ['an event nobody knows', withEvent({ type: 'score-set', score: 100 })],
  ['an event that says too much', withEvent({ type: 'intention-written', text: 'x', html: '<b>' })],
  ['an objection to nothing', withEvent({ type: 'objection-raised', on: {}, text: 'x' })],
  ['a choice with a path', withEvent({ type: 'choice-made', scene: '../..', choice: 'x' })],
  ['a second beginning', withEvent(FIRST?.event ?? {})],
  ['no beginning', withRun({ events: RUN.events.slice(1) })],
  ['no events', withRun({ events: [] })],
  ['a gap', withRun({ events: RUN.events.filter(({ at }) => at !== 2) })],
  ['another order', withRun({ events: RUN.events.toReversed() })],
  ['a time beyond all dates', withFirst({ time: 9e15 })],
  ['a place below zero', withFirst({ at: -1 })],
  ['half a place', withFirst({ at: 0.5 })],
  ['an order beyond all', withRun({ order: 1e300 })],
  ['an id that is a path', withRun({ run: '../../etc/passwd' })],
  ['an id that is a key', withRun({ run: 'toString' })],
  ['a run twice', JSON.stringify({ ...SOUND, runs: [RUN, RUN] })],
  [
    'two first runs',
    JSON.stringify({ ...SOUND, runs: [RUN, { ...RUN, run: RUN.run.replace(/9$/, '8') }] }),
  ],
  ['runs that are no list', JSON.stringify({ ...SOUND, runs: { 0: RUN } })],
  ['too many runs', JSON.stringify({ ...SOUND, runs: Array.from({ length: 10_001 }, () => 0) })],
  ['30 MB in one sentence', withText(JSON.stringify('x'.repeat(30_000_000)))],
  ['50 MB of brackets', Buffer.alloc(49_000_000, '[')],
];

/** Texts that would be a program where somebody takes them for one. */
const VECTORS = [
  '<script>globalThis.slippedIn=1</script>',
  '<img src=x onerror=globalThis.slippedIn=1>',
  '"><svg/onload=globalThis.slippedIn=1>',
  "'-alert(1)-'",
  '</textarea><script>globalThis.slippedIn=1</script>',
  '</title><img src=x onerror=globalThis.slippedIn=1>',
  '<iframe srcdoc="<script>parent.slippedIn=1</script>">',
  '<math><mi xlink:href="javascript:slippedIn=1">x</mi></math>',
  '<a href="javascript:globalThis.slippedIn=1">x</a>',
  '[x](javascript:globalThis.slippedIn=1)',
  '![x](x"onerror="globalThis.slippedIn=1)',
  '<style>@import "//example.invalid"</style>',
  '<link rel=stylesheet href=//example.invalid>',
  '<base href=//example.invalid>',
  '<meta http-equiv=refresh content="0;url=//example.invalid">',
  '<object data=//example.invalid></object>',
  '<form action=//example.invalid><button>x</button></form>',
  '<details open ontoggle=globalThis.slippedIn=1>',
  '<video><source onerror=globalThis.slippedIn=1></video>',
  '<template><script>globalThis.slippedIn=1</script></template>',
  '${globalThis.slippedIn=1}{{constructor.constructor("slippedIn=1")()}}',
  '{{name}} {company} $t(save.saved) %s %n',
  '&lt;b&gt; &#60;b&#62; &amp;amp;',
  'data:text/html,<script>slippedIn=1</script>',
  '=HYPERLINK("//example.invalid") +1 -1 @SUM(1)',
  '**bold** _x_ `code` # head\u2028- list',
  '\u202Eevil\u202C \u2066left\u2069',
  'zero\u200Bwidth\u200D\uFEFFhere',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
  '👩‍👩‍👧‍👦🏳️‍🌈 𠜎𠜱 ﷽ \u0007\u001b[31m',
] as const;

/** As many of them in a text as a log allows. */
export const HOSTILE_TEXTS = pack(VECTORS);

function pack(vectors: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const vector of vectors) {
    const last = texts.pop();
    const longer = last === undefined ? vector : `${last} ${vector}`;
    if (last === undefined || longer.length <= 480) texts.push(longer);
    else texts.push(last, vector);
  }
  return texts;
}

/** A sound backup, every text of which is hostile. @param practices of the code, to object to */
export function writeHostileBackup(practices: readonly string[]): string {
  const [intention = '', ...objections] = HOSTILE_TEXTS;
  const later: RunEvent[] = [
    ...objections.map((text, at) => ({
      type: 'objection-raised' as const,
      on: { practice: practices[at] ?? '' },
      text,
    })),
    { type: 'intention-written', text: intention },
  ];
  const run = makeRun({ scenario: 'return-outside-policy', ending: 'failed', order: 9, later });
  const settings = {
    formerCompany: '<img src=x onerror=globalThis.slippedIn=1>',
    company: '../../<script>',
    theme: 'javascript:globalThis.slippedIn=1',
    textSize: '"onload="globalThis.slippedIn=1',
    mode: 'toString',
    exported: '<b>yesterday</b>',
  };
  return JSON.stringify({ ...SOUND, settings, runs: [run] });
}
