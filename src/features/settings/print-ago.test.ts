import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printAgo } from './print-ago.ts';
import { printBytes } from './print-bytes.ts';
import { printPath } from './print-path.ts';

const at = (text: string): number => new Date(text).getTime();
const NOON = at('2026-11-25T12:00');

describe('how long ago', () => {
  it.each([
    ['2026-11-25T00:01', 'today', 'täna', '今天'],
    ['2026-11-24T23:59', 'yesterday', 'eile', '昨天'],
    ['2026-11-22T18:00', '3 days ago', '3 päeva eest', '3天前'],
    ['2026-08-25T12:00', '3 months ago', '3 kuu eest', '3个月前'],
    ['2020-11-25T12:00', '6 years ago', '6 aasta eest', '6年前'],
  ])('%s', (time, en, et, zh) => {
    const print = (language: string): string => printAgo(language, at(time), NOON);
    expect([print('en'), print('et'), print('zh-CN')]).toEqual([en, et, zh]);
  });

  it('stays today when the clock was put back', () => {
    expect(printAgo('en', at('2027-11-25T12:00'), NOON)).toBe('today');
  });

  it('holds for any clock, and days of 23 or 25 hours count as one', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(2000, 0), max: new Date(2099, 0) }),
        fc.integer({ min: 2, max: 59 }),
        (now, days) => {
          const then = new Date(now);
          then.setDate(then.getDate() - days);
          expect(printAgo('en', then.getTime(), now.getTime())).toBe(`${days} days ago`);
        },
      ),
    );
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [184_300, '184 kB'],
    [1_450_000, '1.5 MB'],
    [2_147_000_000, '2.1 GB'],
    [9e15, '9,000 TB'],
  ])('%d bytes', (bytes, printed) => {
    expect(printBytes('en', bytes)).toBe(printed);
  });
});

describe('a place in a file', () => {
  it('reads as code does', () => {
    expect(printPath(['runs', 3, 'events', 0, 'time'])).toBe('runs[3].events[0].time');
    expect(printPath([])).toBe('');
  });
});
