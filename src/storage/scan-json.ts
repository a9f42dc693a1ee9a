import type { BackupFault, BackupFaultCode } from './backup-fault.ts';
import { BACKUP_LIMITS } from './backup-limits.ts';

/** An open object (`keys`) or list (none), and where in it we are. */
interface Frame {
  readonly keys: Set<string> | null;
  at: string | number;
  atKey: boolean;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds in a text what `JSON.parse` takes without a word: keys twice, keys that mean more than
 * themselves, half characters, and depth. One pass; a text that is no JSON is left to the parser.
 */
export function scanJson(text: string): readonly BackupFault[] {
  const faults: BackupFault[] = [];
  const frames: Frame[] = [];

  const fail = (code: BackupFaultCode, values: BackupFault['values'] = {}): void => {
    faults.push({ path: frames.map(({ at }) => at), code, values });
  };
  const readString = (literal: string): void => {
    const value = literal.includes('\\') ? decode(literal) : literal.slice(1, -1);
    const frame = frames.at(-1);
    if (frame?.keys != null && frame.atKey) {
      frame.at = shorten(value);
      frame.atKey = false;
      if (FORBIDDEN_KEYS.has(value)) fail('forbidden-key', { key: value });
      if (frame.keys.has(value)) fail('duplicate-key', { key: frame.at });
      frame.keys.add(value);
    }
    if (!value.isWellFormed()) fail('lone-surrogate');
  };

  for (let index = 0; index < text.length && faults.length < BACKUP_LIMITS.faults; index += 1) {
    switch (text[index]) {
      case '"': {
        const end = findStringEnd(text, index);
        readString(text.slice(index, end + 1));
        index = end;
        break;
      }
      case '{':
        frames.push({ keys: new Set(), at: '', atKey: true });
        break;
      case '[':
        frames.push({ keys: null, at: 0, atKey: false });
        break;
      case '}':
      case ']':
        frames.pop();
        break;
      case ',': {
        const frame = frames.at(-1);
        if (typeof frame?.at === 'number') frame.at += 1;
        else if (frame !== undefined) frame.atKey = true;
        break;
      }
    }
    if (frames.length > BACKUP_LIMITS.nesting) {
      fail('nested-too-deep', { limit: BACKUP_LIMITS.nesting });
      break;
    }
  }
  return faults;
}

/** The index of the closing quote, or of the text's end. */
function findStringEnd(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

function decode(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return '';
  }
}

/** A path is read by people. */
function shorten(key: string): string {
  return key.slice(0, 64).toWellFormed();
}
