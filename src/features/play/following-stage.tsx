import { useEffect, useState } from 'react';
import type { JSX } from 'react';
import { Stage } from './stage.tsx';
import type { StageProps } from './stage.tsx';

/** The stage a frame behind: words are painted first, and the face follows them. */
export function FollowingStage(props: StageProps): JSX.Element {
  const [seen, setSeen] = useState(props);
  useEffect(() => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      late = setTimeout(() => setSeen(props));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
    };
  }, [props]);
  return <Stage {...seen} />;
}
