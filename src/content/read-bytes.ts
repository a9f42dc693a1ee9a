import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { FileFault, describeSystemError } from './file-fault.ts';

/**
 * The bytes of a regular file, or null when it is larger than `limit`. Never reads more than
 * that, whatever the file claims of its size.
 */
export function readBytes(file: string, limit: number): Uint8Array | null {
  let handle: number;
  try {
    // Not blocking: a named pipe would keep the call waiting for a writer.
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw describeSystemError(file, error);
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new FileFault(file, 'not-a-file');
    if (status.size > limit) return null;
    const buffer = new Uint8Array(Math.min(limit, status.size + 4096) + 1);
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(handle, buffer, length, buffer.length - length, null);
      if (count === 0) return buffer.subarray(0, length);
      length += count;
    }
    return null;
  } catch (error) {
    throw error instanceof FileFault ? error : describeSystemError(file, error);
  } finally {
    closeSync(handle);
  }
}
