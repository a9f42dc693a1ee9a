import { expect, it } from 'vitest';
import type { ContactLine } from './contact-props.ts';
import { splitTurns } from './split-turns.ts';

const line = (
  key: string,
  kind: ContactLine['kind'],
  channel: ContactLine['channel'] = 'chat',
): ContactLine => ({
  key,
  kind,
  voice: kind === 'chosen' ? 'you' : 'customer',
  speaker: null,
  channel,
  mood: 'calm',
  text: key,
});

const outline = (lines: readonly ContactLine[]): unknown =>
  splitTurns(lines).map(({ key, segments }) => [
    key,
    segments.map(({ channel, changes, lines: inside }) => [
      changes ? `then ${channel}` : channel,
      ...inside.map(({ text, named }) => (named ? `${text}!` : text)),
    ]),
  ]);

it('begins a turn with what the trainee says or does not say', () => {
  expect(
    outline([
      line('hello', 'says'),
      line('still there', 'says'),
      line('my words', 'chosen'),
      line('reply', 'says'),
      line('nothing', 'silence'),
      line('well', 'says'),
    ]),
  ).toEqual([
    ['hello', [['chat', 'hello!', 'still there']]],
    ['my words', [['chat', 'my words!', 'reply!']]],
    ['nothing', [['chat', 'nothing!', 'well']]],
  ]);
});

it('names a voice anew when the channel changes, within a turn or between two', () => {
  expect(
    outline([
      line('hello', 'says'),
      line('call me', 'chosen'),
      line('fine', 'says'),
      line('it is me', 'says', 'phone'),
      line('so', 'chosen', 'phone'),
    ]),
  ).toEqual([
    ['hello', [['chat', 'hello!']]],
    [
      'call me',
      [
        ['chat', 'call me!', 'fine!'],
        ['then phone', 'it is me!'],
      ],
    ],
    ['so', [['phone', 'so!']]],
  ]);
});

it('has no turn without words', () => {
  expect(splitTurns([])).toEqual([]);
});
