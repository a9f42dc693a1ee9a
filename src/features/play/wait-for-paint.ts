/** Milliseconds after which no frame is waited for: a page in the background paints none. */
const NO_FRAME = 100;

/** Resolves once what the page shows now is painted. */
export async function waitForPaint(): Promise<void> {
  await new Promise<void>((painted) => {
    const late = setTimeout(painted, NO_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // Two tasks on: whoever else waits for this frame, or has pressed a key in it, goes first.
      setTimeout(() => setTimeout(painted));
    });
  });
}
