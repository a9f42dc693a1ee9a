/** Why a file or folder cannot be used; each names a message in `locales/<language>/cli.json`. */
export type FileFaultReason =
  | 'not-found'
  | 'not-a-file'
  | 'not-a-folder'
  | 'no-permission'
  | 'not-readable'
  | 'too-large-to-read'
  | 'not-json'
  | 'not-content';

/** A file that the call names and that cannot be read: the call fails, not the content. */
export class FileFault extends Error {
  readonly file: string;
  readonly reason: FileFaultReason;

  constructor(file: string, reason: FileFaultReason) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

/** The fault that a system call's error comes to. */
export function describeSystemError(file: string, error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileFault(file, 'not-found');
  if (code === 'EACCES' || code === 'EPERM') return new FileFault(file, 'no-permission');
  return new FileFault(file, 'not-readable');
}
