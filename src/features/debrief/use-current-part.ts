import { useEffect, useState } from 'react';
import { DEBRIEF_PARTS } from './debrief-parts.ts';
import type { DebriefPart } from './debrief-parts.ts';

/** The part that is being read: the one that crosses a line a third down the window. */
export function useCurrentPart(): DebriefPart {
  const [current, setCurrent] = useState<DebriefPart>('outcome');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        const part = DEBRIEF_PARTS.find((id) => crossing?.target.id === `part-${id}`);
        if (part !== undefined) setCurrent(part);
      },
      { rootMargin: '-33% 0px -67% 0px' },
    );
    for (const part of DEBRIEF_PARTS) {
      const section = document.querySelector(`#part-${part}`);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
