import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { createPlayerI18n } from '../i18n/create-player-i18n.ts';
import { MarkdownText } from './markdown-text.tsx';

const words = await createPlayerI18n('en');

const draw = (text: string): string =>
  renderToStaticMarkup(
    createElement(I18nextProvider, { i18n: words }, createElement(MarkdownText, { text })),
  );

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '<svg/onload=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt&colon;alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a]( https://example.org "onclick=alert(1)")',
  '[a](https://example.org/<script>)',
  '![x](https://example.org/x.png)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '&lt;script&gt;',
  '**[*a](javascript:x)*b**',
  '- - - 1. > # ```',
  '\u0000\u202E\uD800',
];

const ALLOWED = new Set(['p', 'em', 'strong', 'ul', 'ol', 'li', 'a', 'br', 'span', 'svg', 'path']);

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 8,
  })
  .chain((parts) =>
    fc.constantFrom('', ' ', '\n', '\n\n', '**', '\n- ').map((joint) => parts.join(joint)),
  );

test('no text draws more than emphasis, lists and https links', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const markup = draw(text);
      const tags = [...markup.matchAll(/<([a-zA-Z]+)([^>]*)>/g)];
      const attributes = tags.map(([, , list = '']) => list).join(' ');
      const addresses = [...attributes.matchAll(/(?:href|src)="([^"]*)"/g)];
      expect(tags.filter(([, tag = '']) => !ALLOWED.has(tag))).toEqual([]);
      expect(attributes).not.toMatch(/\son\w+=/);
      expect(addresses.filter(([, address = '']) => !/^https:/i.test(address))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a text nested without end is drawn to an end', () => {
  const text = `${'- '.repeat(200)}deep`;
  expect(draw(text)).toContain('deep');
});
