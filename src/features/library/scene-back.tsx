import type { JSX } from 'react';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import styles from './scene-drawing.module.css';

interface SceneDrawingProps {
  readonly channel: Channel;
  readonly variant: number;
}

/** Heights of a voice, from the outside in. */
const WAVES = [
  [10, 26, 44, 22],
  [18, 34, 20, 40],
  [24, 14, 38, 28],
];

const SHELVES = [
  'M28 44h18v26H28ZM50 54h12v16H50ZM66 36h10v34H66ZM262 50h24v20h-24ZM290 40h10v30h-10Z',
  'M20 52h22v18H20ZM46 38h12v32H46ZM256 38h12v32h-12ZM272 54h26v16h-26Z',
  'M30 40h14v30H30ZM48 46h20v24H48ZM258 56h16v14h-16ZM278 36h14v34h-14Z',
];

/** What stands behind the person: shelves, a voice, a window, a letter. */
export function SceneBack({ channel, variant }: SceneDrawingProps): JSX.Element {
  return (
    <svg className={styles['drawing']} viewBox="0 0 320 200" focusable="false">
      {channel === 'counter' && (
        <>
          <path className={styles['light']} d="M196 0h92L212 200H120Z" />
          <path className={styles['thing']} d={SHELVES[variant % SHELVES.length]} />
          <path className={styles['edge']} d="M0 71h92M232 71h88M0 132h84M240 132h80" />
        </>
      )}
      {channel === 'phone' && <path className={styles['voice']} d={drawVoice(variant)} />}
      {channel === 'chat' && (
        <>
          <path
            className={styles['sheet']}
            d="M166 38h78a16 16 0 0 1 16 16v28a16 16 0 0 1-16 16h-72l-20 14 3-20a16 16 0 0 1-5-10V54a16 16 0 0 1 16-16Z"
          />
          <path
            className={styles['words']}
            d={variant % 3 === 0 ? 'M168 59h74M168 77h44' : 'M168 59h54M168 77h74'}
          />
        </>
      )}
      {channel === 'email' && (
        <>
          <path className={styles['sheet']} d="M66 30h188a8 8 0 0 1 8 8v148H58V38a8 8 0 0 1 8-8Z" />
          <path
            className={styles['words']}
            d={variant % 3 === 0 ? 'M82 58h52M82 78h66M82 98h44' : 'M82 58h64M82 78h40M82 98h60'}
          />
        </>
      )}
    </svg>
  );
}

function drawVoice(variant: number): string {
  const heights = WAVES[variant % WAVES.length] ?? [];
  return heights
    .map((height, index) => {
      const bar = (x: number): string => `M${x} ${100 - height / 2}v${height}`;
      return bar(28 + index * 18) + bar(292 - index * 18);
    })
    .join('');
}
