import { describe, expect, it } from 'vitest';
import { fillText } from './fill-text.ts';
import type { TextFillings } from './fill-text.ts';
import { parsePlaceholders, printPlaceholder, removePlaceholders } from './placeholders.ts';

const fillings: TextFillings = {
  people: new Map([
    [null, { name: 'Liis Tamm', address: 'Ms Tamm', forms: new Map([['gen', 'Liis Tamme']]) }],
    ['husband', { name: 'Omar Haddad', address: 'Mr Haddad', forms: new Map() }],
  ]),
  printFigure: (id, change) => (id === 'return-days' ? `${change(30)} days` : null),
};

describe('fillText', () => {
  it.each([
    ['{{name}} and {{husband.name}}', 'Liis Tamm and Omar Haddad'],
    ['{{address}}, {{name.gen}} jope', 'Ms Tamm, Liis Tamme jope'],
    ['{{husband.address}}', 'Mr Haddad'],
    ['after {{return-days}}', 'after 30 days'],
    ['{{return-days+12}} / {{return-days*2}}', '42 days / 60 days'],
    ['no {{nothing}}', 'no {{nothing}}'],
    ['{{wife.name}} {{name.abl}}', '{{wife.name}} {{name.abl}}'],
    ['a {{ name }} with spaces', 'a Liis Tamm with spaces'],
    ['<b>{{name}}</b>', '<b>Liis Tamm</b>'],
    ['{{name', '{{name'],
  ])('%s', (text, filled) => {
    expect(fillText(text, fillings)).toBe(filled);
  });

  it('does not fill what a filling says', () => {
    const name = { name: '{{return-days}}', address: '', forms: new Map<string, string>() };
    const people = new Map([[null, name]]);
    expect(fillText('{{name}}', { ...fillings, people })).toBe('{{return-days}}');
  });
});

describe('parsePlaceholders', () => {
  it('reads them as they are written', () => {
    const text = '{{name}} {{husband.name.gen}} {{return-days+12}} {{a b}} }}';
    const found = parsePlaceholders(text);
    expect(found.map(({ kind }) => kind)).toEqual([
      'person',
      'person',
      'figure',
      'unreadable',
      'unreadable',
    ]);
    expect(found.slice(0, 4).map(printPlaceholder).join(' ')).toBe(text.slice(0, -3));
    expect(removePlaceholders('a {{name}} b')).toBe('a  b');
  });
});
