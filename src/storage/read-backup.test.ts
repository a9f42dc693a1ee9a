import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workedSoFar } from '../../tests/builders/time-work.ts';
import { aBackup, aChoice, aRun } from '../../tests/storage/a-log.ts';
import { backupArbitrary } from '../../tests/storage/backup-arbitrary.ts';
import { spoilJsonArbitrary } from '../../tests/storage/spoil-json.ts';
import { serialiseBackup } from './backup.ts';
import { readBackup } from './read-backup.ts';

const good = aBackup([aRun(1, aChoice('hear')), aRun(2)], { theme: 'dark' });

/** The text of a good backup with a part of it replaced. */
function changed(part: string, by: string): string {
  const text = JSON.stringify(good);
  if (!text.includes(part)) throw new Error(`no ${part}`);
  return text.replace(part, () => by);
}

function faultsOf(text: string): string[] {
  const read = readBackup(text);
  return 'faults' in read ? read.faults.map(({ path, code }) => `${code} ${path.join('.')}`) : [];
}

describe('readBackup', () => {
  it('reads what was written, with a byte order mark too', () => {
    expect(readBackup(serialiseBackup(good))).toEqual({ backup: good });
    expect(readBackup(`\uFEFF${serialiseBackup(good)}`)).toEqual({ backup: good });
  });

  const event = '"event":{"type":"choice-made"';
  it.each([
    ['no text', '', 'not-json '],
    ['no JSON', '{"product":', 'not-json '],
    ['another file', '{"version":1}', 'not-a-backup '],
    ['a number', '12', 'not-a-backup '],
    ['nothing', 'null', 'not-a-backup '],
    ['a later format', changed('"format":1', '"format":2'), 'newer-format '],
    ['an unknown key', changed('"settings":', '"extra":1,"settings":'), 'unknown-key '],
    ['a key twice', changed('"run":', '"run":1,"run":'), 'duplicate-key runs.0.run'],
    [
      'a key twice in disguise',
      changed('"run":', '"r\\u0075n":1,"run":'),
      'duplicate-key runs.0.run',
    ],
    [
      '__proto__',
      changed(event, `"__proto__":{},${event}`),
      'forbidden-key runs.0.events.1.__proto__',
    ],
    [
      'constructor',
      changed('{"theme"', '{"constructor":{},"theme"'),
      'forbidden-key settings.constructor',
    ],
    [
      '__proto__ in disguise',
      changed('{"theme"', '{"\\u005f_proto__":{},"theme"'),
      'forbidden-key settings.__proto__',
    ],
    ['half a character', changed('"dark"', '"\\ud83d"'), 'lone-surrogate settings.theme'],
    ['half a character as it is', changed('"dark"', '"\ud83d"'), 'lone-surrogate settings.theme'],
    [
      'depth',
      changed('"dark"', `${'['.repeat(11)}${']'.repeat(11)}`),
      `nested-too-deep settings.theme${'.0'.repeat(11)}`,
    ],
    ['endless depth', '['.repeat(20_000), `nested-too-deep ${Array(13).fill(0).join('.')}`],
    ['an index that is no index', changed('"at":1', '"at":7'), 'broken-log runs.0.events.1'],
    [
      'a time beyond dates',
      changed('"time":101000', '"time":9e15'),
      'too-long runs.0.events.1.time',
    ],
    [
      'a number beyond numbers',
      changed('"seed":1', '"seed":1e999'),
      'wrong-shape runs.0.events.0.event.seed',
    ],
    ['a run twice', changed(aRun(2).run, aRun(1).run), 'duplicate-run runs.1.run'],
    ['a place twice', changed('"order":2', '"order":1'), 'duplicate-order runs.1.order'],
    ['a run of no name', changed(aRun(2).run, 'me'), 'wrong-shape runs.1.run'],
    [
      'an event of no kind',
      changed('"choice-made"', '"cheated"'),
      'wrong-shape runs.0.events.1.event.type',
    ],
    [
      'a choice like markup',
      changed('"hear"', '"<img src=x onerror=alert(1)>"'),
      'wrong-shape runs.0.events.1.event.choice',
    ],
    [
      'a setting of odd make',
      changed('"theme":"dark"', '"theme":{"a":1}'),
      'wrong-shape settings.theme',
    ],
    ['a key of odd make', changed('"theme"', '"the me"'), 'wrong-shape settings.the me'],
  ])('tells where and why, for %s', (_, text, fault) => {
    expect(faultsOf(text)[0]).toBe(fault);
  });

  it('tells twenty faults, not a million', () => {
    const runs = Array.from({ length: 1000 }, () => ({}));
    expect(faultsOf(JSON.stringify({ ...good, runs }))).toHaveLength(20);
    const twice = `{${'"a":1,'.repeat(1000)}"a":1}`;
    expect(faultsOf(twice)).toHaveLength(20);
  });

  it('does not look into a file that is too large', () => {
    expect(faultsOf(' '.repeat(20 * 1024 * 1024 + 1))).toEqual(['too-large ']);
  });

  it('does not hang on the largest text', () => {
    const long = JSON.stringify('\\"'.repeat(5_000_000));
    const wide = `[${'{"a":[]},'.repeat(2_000_000)}1]`;
    for (const text of [long.slice(0, 20_000_000), wide.slice(0, 20_000_000), '"'.repeat(2e7)]) {
      const start = workedSoFar();
      expect(faultsOf(text).length).toBeGreaterThan(0);
      expect(workedSoFar() - start).toBeLessThan(5000);
    }
  });

  it('throws at no text, and lets none reach beyond its own objects', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(backupArbitrary, spoilJsonArbitrary, (backup, spoil) => {
        const text = spoil(serialiseBackup(backup));
        const start = workedSoFar();
        const read = readBackup(text);
        expect(workedSoFar() - start).toBeLessThan(5000);
        // What passes is a backup in every respect: it can be written and read again.
        const again = 'backup' in read ? readBackup(serialiseBackup(read.backup)) : null;
        expect(again === null || 'backup' in again).toBe(true);
        const faults = 'faults' in read ? read.faults : [];
        expect(faults.length).toBeLessThanOrEqual(20);
        expect(faults.every(({ path }) => path.length <= 13)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
