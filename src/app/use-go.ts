import { useMemo } from 'react';
import { useLocation } from 'wouter';

/** How a page goes to another. */
export interface Go {
  to(address: string, options?: { readonly replace?: boolean }): void;
}

export function useGo(): Go {
  const [, navigate] = useLocation();
  return useMemo(
    () => ({ to: (address, options) => navigate(address, options ?? {}) }),
    [navigate],
  );
}
