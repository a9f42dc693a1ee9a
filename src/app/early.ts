/**
 * The first script of a prerendered page. It answers the first clicks while the program is still
 * on its way, keeps them for it (early-clicks.ts), and asks for the program only when the page can
 * be read: what comes later must not hold up what is needed first. A choice is only marked as taken
 * down: it is made, and shown as made, when the program has stored it.
 */
const clicks: { begun: boolean; choice: string | null; sent: boolean } = {
  begun: false,
  choice: null,
  sent: false,
};
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

document.addEventListener('submit', (event) => {
  if (isAwake()) return;
  event.preventDefault();
  clicks.sent = true;
});

function askForProgram(): void {
  const { program = '', chunks = '' } = document.documentElement.dataset;
  for (const href of chunks.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  void import(/* @vite-ignore */ program);
}

/** After the first frame that shows the page. */
function askSoon(): void {
  requestAnimationFrame(() => setTimeout(askForProgram));
}

if (document.readyState === 'complete') askSoon();
else addEventListener('load', askSoon, { once: true });
