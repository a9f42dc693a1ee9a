import { fromCallback } from 'xstate';

/** A longer pause between two ticks is the machine's sleep, not the customer's. */
const LONGEST_TICK = 2;

/**
 * Counts seconds of silence. It reads a clock that only goes forward, so that setting the time of
 * day changes nothing.
 */
export const patienceClock = fromCallback(({ sendBack }) => {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    sendBack({ type: 'tick', seconds: Math.min(LONGEST_TICK, (now - last) / 1000) });
    last = now;
  }, 1000);
  return () => clearInterval(timer);
});
