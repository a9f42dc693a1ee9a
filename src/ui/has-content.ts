import type { ReactNode } from 'react';

/** Whether there is something to show: callers may hand in `condition && <Part />`. */
export function hasContent(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}
