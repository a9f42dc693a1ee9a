import type { Page } from 'playwright';

/** What the screen has shown as made, heard as it happened: the page may not live to be asked. */
export interface ShownDecisions {
  /** Ids of choices, in the order in which they were shown as made. */
  readonly shown: readonly string[];
  /** The words of each choice that was shown as made. */
  readonly words: ReadonlyMap<string, string>;
  /** What is made so far, known from elsewhere: a contact that goes on shows it all. */
  adopt(made: readonly string[]): void;
}

/**
 * Listens in the page: a choice that was pressed counts as shown once its words stand in the
 * conversation.
 * @param before what an earlier page of the same contact has shown
 */
export async function watchDecisions(page: Page, before?: ShownDecisions): Promise<ShownDecisions> {
  const shown = [...(before?.shown ?? [])];
  const words = new Map(before?.words);
  await page.exposeBinding('goodfaithShown', (_, id: string, said: string) => {
    shown.push(id);
    words.set(id, said);
  });
  await page.addInitScript(() => {
    let pressed: { id: string; words: string; before: number } | null = null;
    const count = (said: string): number =>
      [...document.querySelectorAll('[role="log"] > :not([hidden])')]
        .map(({ textContent }) => textContent.split(said).length - 1)
        .reduce((all, here) => all + here, 0);
    document.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest('[id^="choice-"]') : null;
        if (button === null || pressed !== null) return;
        const said = (button.querySelector('span:nth-of-type(2)')?.textContent ?? '').trim();
        pressed = { id: button.id.slice('choice-'.length), words: said, before: count(said) };
      },
      true,
    );
    new MutationObserver(() => {
      if (pressed === null || count(pressed.words) <= pressed.before) return;
      const tell = Reflect.get(globalThis, 'goodfaithShown') as (id: string, said: string) => void;
      tell(pressed.id, pressed.words);
      pressed = null;
    }).observe(document, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return {
    shown,
    words,
    adopt: (made) => {
      shown.splice(0, shown.length, ...made);
      for (const id of words.keys()) if (!made.includes(id)) words.delete(id);
    },
  };
}
