/**
 * Brings a place of the handbook before the reader and sends the focus to its heading; whatever
 * hides it is opened. Jumps rather than glides: the way there means nothing and may be long.
 * @param place null is the beginning
 */
export function revealPlace(root: HTMLElement, place: string | null): void {
  const selector = place === null ? '[data-place]' : `[data-place="${CSS.escape(place)}"]`;
  const heading = root.querySelector<HTMLElement>(selector);
  if (heading === null) return;
  let cover = heading.closest('details');
  while (cover !== null) {
    cover.open = true;
    cover = cover.parentElement?.closest('details') ?? null;
  }
  heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading.focus({ preventScroll: true });
}
