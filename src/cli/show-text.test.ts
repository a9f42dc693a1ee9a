import { describe, expect, it } from 'vitest';
import { showLine, showText } from './show-text.ts';

describe('showText', () => {
  it('shows what would steer a terminal or turn its reading', () => {
    expect(showText('a\u001b[31mb\u202ec')).toBe('a\\u{1b}[31mb\\u{202e}c');
    expect(showText('tšekk “收据” 👩‍🦳')).toBe('tšekk “收据” 👩‍🦳');
  });

  it('keeps lines, or makes one of them', () => {
    expect(showText('a\nb')).toBe('a\nb');
    expect(showLine('a\nb')).toBe('a\\nb');
  });

  it('is never endless', () => {
    expect(showText('x'.repeat(1_000_000)).length).toBeLessThan(5000);
  });
});
