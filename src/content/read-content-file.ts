import { LIMITS } from '../core/source/limits.ts';
import type { Problem } from '../core/source/problem.ts';
import { readSource } from '../core/source/read-source.ts';
import type { Source } from '../core/source/read-source.ts';
import { recallValue } from './known-files.ts';
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
  const known = recallValue(bytes);
  if (known !== undefined) return { source: describeKnown(file, bytes, known), problems: [] };
  const text = decodeText(bytes);
  if (text === null) {
    return refuse(file, { code: 'syntax', ...findBadByte(bytes), detail: 'not-utf-8' }, {});
  }
  return readSource(file, text);
}

/** A file whose content is known; it is parsed only when a place in it is asked for. */
function describeKnown(file: string, bytes: Uint8Array, value: unknown): Source {
  let parsed: Source | null = null;
  return {
    file,
    value,
    locate: (path, on) => {
      parsed ??= readSource(file, decodeText(bytes) ?? '').source;
      return parsed.locate(path, on);
    },
  };
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
