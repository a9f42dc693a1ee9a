import type { JSX } from 'react';
import styles from './counter-place.module.css';

/** A suggestion of the place behind the customer: daylight from a window, shelves, a plant. */
export function CounterPlace(): JSX.Element {
  return (
    <svg
      className={styles['place']}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path className={styles['window']} d="M34 300V92a58 58 0 0 1 116 0v208Z" />
      <path className={styles['frame']} d="M92 34v266M34 150h116" />
      <path className={styles['light']} d="M34 300 150 92l150 208Z" />
      <path className={styles['shelf']} d="M248 96h132M248 176h132M248 256h132" />
      <path
        className={styles['cloth']}
        d="M258 92V78a4 4 0 0 1 4-4h34a4 4 0 0 1 4 4v14ZM262 74V62a4 4 0 0 1 4-4h26a4 4 0 0 1 4 4v12Z"
      />
      <path className={styles['box']} d="M316 92V52h22v40ZM342 92V64h26v28Z" />
      <path className={styles['box']} d="M256 172v-30h40v30ZM300 172v-18h16v18Z" />
      <path
        className={styles['cloth']}
        d="M330 172v-14a4 4 0 0 1 4-4h36a4 4 0 0 1 4 4v14ZM334 154v-10a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v10Z"
      />
      <path
        className={styles['leaf']}
        d="M274 238c-14-8-18-22-12-34 12 6 16 20 12 34Zm0 0c2-16 12-26 26-26 0 14-10 26-26 26Z"
      />
      <path className={styles['pot']} d="M262 236h24l-3 20h-18Z" />
    </svg>
  );
}
