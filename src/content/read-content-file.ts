import { LIMITS } from '../core/source/limits.ts';
import type { Problem } from '../core/source/problem.ts';
import { readSource } from '../core/source/read-source.ts';
import type { Source } from '../core/source/read-source.ts';
import { readBytes } from './read-bytes.ts';

/** One content file, read and parsed as far as it goes, with the faults of its text. */
export interface ContentFile {
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** Reads a content file. Throws a `FileFault` when there is no file to read. */
export function readContentFile(file: string): ContentFile {
  const bytes = readBytes(file, LIMITS.fileBytes);
  if (bytes === null) {
    const limit = LIMITS.fileBytes / (1024 * 1024);
    return refuse(
      file,
      { code: 'too-large', line: 1, column: 1, detail: 'file-too-large' },
      { limit },
    );
  }
  const text = decodeText(bytes);
  if (text === null) {
    return refuse(file, { code: 'syntax', ...findBadByte(bytes), detail: 'not-utf-8' }, {});
  }
  return readSource(file, text);
}

function refuse(
  file: string,
  fault: Pick<Problem, 'code' | 'line' | 'column' | 'detail'>,
  values: Problem['values'],
): ContentFile {
  const problem: Problem = { severity: 'error', file, path: [], values, ...fault };
  const source: Source = { file, value: undefined, locate: () => ({ line: 1, column: 1 }) };
  return { source, problems: [problem] };
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // the one thing it throws: bytes that are not UTF-8
  }
}

/** The place of the first byte that is not UTF-8. */
function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  const readable = new TextDecoder('utf-8').decode(bytes).split('\u{fffd}')[0] ?? '';
  const lines = readable.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
