/**
 * Answers the first clicks in a prerendered play page while the program is still on its way, and
 * keeps them for it (early-clicks.ts). A choice is only marked as taken down: it is made, and shown
 * as made, when the program has stored it.
 */
const clicks: { begun: boolean; choice: string | null } = { begun: false, choice: null };
window.goodfaithEarly = clicks;

const isAwake = (): boolean => document.querySelector('[data-prerendered]') === null;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button === null || isAwake()) return;
  if (button.id === 'begin') {
    clicks.begun = true;
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.dataset['part'] !== 'contact';
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-part="contact"] [id^="choice-"]')?.focus();
  } else if (button.id.startsWith('choice-') && clicks.choice === null) {
    clicks.choice = button.id.slice('choice-'.length);
    for (const other of document.querySelectorAll('[id^="choice-"]')) {
      other.setAttribute('aria-disabled', 'true');
    }
    button.dataset['taken'] = '';
  }
});

export {};
