import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { PICTURE, drawSmallMoves } from './draw-small-moves.ts';
import type { SmallMoves } from './draw-small-moves.ts';

const REST: SmallMoves = { breath: '', eyes: '', mouth: '' };

const PARTS = Object.keys(REST) as (keyof SmallMoves)[];

/**
 * Lets a drawing breathe, blink and talk. Written into the drawing
 * from here and not as an animation of the page: between two pictures nothing is at work, so that
 * a phone rests and the next words need not wait for a frame of it.
 *
 * @param first the picture to begin with: people who stand together do not blink in time
 */
export function useSmallMoves(
  drawing: RefObject<SVGSVGElement | null>,
  { still, talking, first }: { still: boolean; talking: boolean; first: number },
): void {
  const picture = useRef(first);
  useEffect(() => {
    const { current: root } = drawing;
    if (root === null || still) return undefined;
    let shown = REST;
    const show = (moves: SmallMoves): void => {
      for (const part of PARTS) {
        if (moves[part] === shown[part]) continue;
        const place = root.querySelector<SVGGElement>(`[data-part='${part}']`);
        place?.style.setProperty('transform', moves[part]);
      }
      shown = moves;
    };
    const timer = setInterval(() => {
      picture.current += 1;
      show(drawSmallMoves(picture.current, talking));
    }, PICTURE);
    return () => {
      clearInterval(timer);
      show(REST);
    };
  }, [drawing, still, talking, first]);
}
