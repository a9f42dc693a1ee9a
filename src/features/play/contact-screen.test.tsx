import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { CHANNELS } from '../../core/scenario/scenario-schema.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { ContactProps } from './contact-props.ts';
import { ContactScreen } from './contact-screen.tsx';
import { aContact } from './contact.fixture.ts';
import { createAnswerDisplay } from './create-answer-display.ts';
import type { AnswerDisplay } from './create-answer-display.ts';
import { playStage } from './play-stage.fixture.tsx';

/** A contact on the screen, with what it was asked; `turn` shows it after a change. */
async function show(contact: ContactProps, beside: ReactNode = null, display?: AnswerDisplay) {
  const on = {
    onChoose: vi.fn<ContactProps['onChoose']>(),
    onPause: vi.fn<() => void>(),
    onResume: vi.fn<() => void>(),
    onOpenHandbook: vi.fn<() => void>(),
    onTakeOver: vi.fn<() => void>(),
    onRetrySave: vi.fn<() => void>(),
    onExport: vi.fn<() => void>(),
    onTimeLimits: vi.fn<ContactProps['onTimeLimits']>(),
  };
  const stage = await playStage();
  const draw = (now: ContactProps): ReactNode =>
    stage(
      <>
        <ContactScreen {...now} {...on} {...(display && { display })} />
        {beside}
      </>,
    );
  const screen = await render(draw(contact));
  return { ...on, turn: async (now: ContactProps) => screen.rerender(draw(now)) };
}

const press = (init: KeyboardEventInit): void => {
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
  );
};
const start = aContact('counter', 'en', 'start');
const choices = page.getByRole('region', { name: 'What do you say?' }).getByRole('button');

describe('the choices', () => {
  it('are chosen by click and by number, in the order shown', async () => {
    const { onChoose } = await show(start);
    await choices.nth(2).click();
    for (const key of ['1', '2', '3', '4']) await userEvent.keyboard(key);
    await userEvent.keyboard('5');
    expect(onChoose.mock.calls.flat()).toEqual([
      'first-2',
      'first-0',
      'first-1',
      'first-2',
      'first-3',
    ]);
  });

  it('take the focus by arrows, round and round, and Enter chooses', async () => {
    const { onChoose } = await show(start);
    choices.first().element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}');
    expect(onChoose.mock.calls.flat()).toEqual(['first-2', 'first-3']);
  });

  it('wait while one is being saved, without losing the focus', async () => {
    const { onChoose, turn } = await show(start);
    choices.nth(1).element().focus();
    await turn({ ...start, pending: 'first-1', save: { kind: 'saving' } });
    await expect.element(choices.nth(1)).toHaveFocus();
    await expect.element(choices.nth(1)).toHaveTextContent('Saving');
    await expect.element(choices.nth(0)).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}1');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('are only shown when another tab plays, which can be taken over', async () => {
    const { onChoose, onTakeOver } = await show({ ...start, readOnly: true });
    await userEvent.keyboard('1');
    expect(onChoose).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Go on here' }).click();
    expect(onTakeOver).toHaveBeenCalledOnce();
  });
});

describe('single keys', () => {
  it('open the handbook and pause', async () => {
    const { onOpenHandbook, onPause } = await show(start);
    await userEvent.keyboard('hp');
    expect(onOpenHandbook).toHaveBeenCalledOnce();
    expect(onPause).toHaveBeenCalledOnce();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
    'leave %o to others',
    async (held) => {
      const { onChoose, onPause } = await show(start);
      for (const key of ['1', 'p', 'h']) press({ key, ...held });
      expect([onChoose, onPause].flatMap((on) => on.mock.calls)).toEqual([]);
    },
  );

  it('belong to a text that is being written', async () => {
    const { onChoose } = await show(start, <textarea aria-label="Objection" />);
    await userEvent.type(page.getByRole('textbox'), '1h');
    expect(onChoose).not.toHaveBeenCalled();
    await expect.element(page.getByRole('textbox')).toHaveValue('1h');
  });

  it('rest while a dialog is open', async () => {
    const { onChoose } = await show(start, <dialog aria-label="Handbook" />);
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await userEvent.keyboard('1');
    expect(onChoose).not.toHaveBeenCalled();
    dialog?.close();
    await userEvent.keyboard('1');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('can be switched off', async () => {
    const { onPause, onOpenHandbook, turn } = await show({ ...start, paused: true });
    await page.getByRole('switch', { name: /Single keys/ }).click();
    await turn(start);
    await userEvent.keyboard('ph');
    expect([onPause, onOpenHandbook].flatMap((on) => on.mock.calls)).toEqual([]);
  });
});

describe('the conversation', () => {
  it.each(CHANNELS)('is a log that holds all that was said (%s)', async (channel) => {
    const contact = aContact(channel, 'en', 'middle', { mode: 'guided' });
    await show(contact);
    const log = page.getByRole('log', { name: 'Conversation' });
    for (const { text } of contact.lines) await expect.element(log).toHaveTextContent(text);
    await expect.element(log).toHaveTextContent('Coach');
  });

  it('keeps its first lines when it grows, so that only new ones are read out', async () => {
    const { turn } = await show(start);
    const first = page.getByText(start.lines[1]?.text ?? '').element();
    await turn(aContact('counter', 'en', 'middle'));
    expect(first.isConnected).toBe(true);
  });

  it('names who is seen, with the mood in a word', async () => {
    await show(aContact('phone', 'zh-CN', 'start'));
    await expect.element(page.getByRole('img', { name: /奥马尔·哈达德, worried/ })).toBeVisible();
    await expect.element(page.getByRole('log')).toHaveTextContent('奥马尔·哈达德, worried');
  });

  it('says by what way it goes on', async () => {
    const chat = aContact('chat', 'en', 'middle');
    const lines = chat.lines.map((line) =>
      line.key.startsWith('next') ? { ...line, channel: 'phone' as const } : line,
    );
    await show({ ...chat, channel: 'phone', lines });
    await expect.element(page.getByText('On the phone', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'What do you say?' })).toBeVisible();
  });

  it('folds earlier mails, which can be opened', async () => {
    await show(aContact('email', 'en', 'middle'));
    const first = page.getByText('Is there a person there', { exact: false });
    await expect.element(first).not.toBeVisible();
    await page.getByText('My rucksack is on a coach').click();
    await expect.element(first).toBeVisible();
  });
});

describe('the answer to a choice', () => {
  const next = aContact('counter', 'en', 'middle');
  const words = next.lines.at(-1)?.text ?? '';
  const begun = {
    ...start,
    tellAfter: (choice: string) => (choice === 'first-1' ? next.lines : []),
  };
  const said = page.getByText(words);

  it('lies ready unseen until the choice is made', async () => {
    await show(begun);
    await vi.waitUntil(() => said.elements().length > 0);
    await expect.element(said).not.toBeVisible();
  });

  it('is shown ahead of the screen, and stays the element it was', async () => {
    const display = createAnswerDisplay();
    const { turn } = await show(begun, null, display);
    await vi.waitUntil(() => said.elements().length > 0);
    const element = said.element();
    expect(display.show('first-0')).toBe(false);
    expect(display.show('first-1')).toBe(true);
    await expect.element(said).toBeVisible();
    await expect.element(choices.first()).toHaveTextContent(start.choices[0]?.label ?? '');
    await turn(next);
    await expect.element(choices.first()).toHaveTextContent(next.choices[0]?.label ?? '');
    expect(said.elements()).toEqual([element]);
  });

  it('goes where the contact went elsewhere', async () => {
    const { turn } = await show(begun);
    await vi.waitUntil(() => said.elements().length > 0);
    await turn({ ...start, scene: 'elsewhere' });
    await expect.element(said).not.toBeInTheDocument();
  });
});

describe('the focus', () => {
  it('is at the next question after a choice, and arrows go on from there', async () => {
    const { turn } = await show(start);
    choices.first().element().focus();
    await turn(aContact('counter', 'en', 'middle'));
    await expect.element(page.getByRole('heading', { name: 'What do you say?' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(choices.first()).toHaveFocus();
  });

  it('stays where somebody is doing something else', async () => {
    const { turn } = await show(start);
    page.getByRole('button', { name: 'Handbook' }).element().focus();
    await turn(aContact('counter', 'en', 'middle'));
    await expect.element(page.getByRole('button', { name: 'Handbook' })).toHaveFocus();
  });

  it('goes to the way on in a pause, and back to the question after it', async () => {
    const { turn } = await show(start);
    choices.first().element().focus();
    await turn({ ...start, paused: true });
    const panel = page.getByRole('region', { name: 'Paused' });
    await expect.element(panel.getByRole('button', { name: 'Go on' })).toHaveFocus();
    await turn(start);
    await expect.element(page.getByRole('heading', { name: 'What do you say?' })).toHaveFocus();
  });
});

describe('patience', () => {
  it.each([
    [45, 'Waiting for you'],
    [22, 'Getting restless'],
    [8, 'About to give up'],
  ])('at %i seconds of 45 is said in words: %s', async (left, words) => {
    await show({ ...start, patience: { total: 45, left } });
    expect(page.getByRole('status').element().textContent).toBe(words);
  });

  it('can be stopped and changed at any moment, with the conversation in sight', async () => {
    const { onPause, onResume, onTimeLimits, turn } = await show({
      ...start,
      patience: { total: 45, left: 20 },
    });
    await page.getByRole('button', { name: 'Pause or change the time' }).click();
    expect(onPause).toHaveBeenCalledOnce();
    await turn({ ...start, paused: true });
    await page.getByRole('radio', { name: /Switched off/ }).click();
    expect(onTimeLimits).toHaveBeenCalledWith('off');
    await expect.element(page.getByRole('log')).toBeVisible();
    await userEvent.keyboard('1');
    await userEvent.keyboard('p');
    expect(onResume).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  it('says so when it fails, and offers another try and a file', async () => {
    const save = { kind: 'unsaved', fault: 'quota' } as const;
    const { onRetrySave, onExport } = await show({ ...start, save });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/not saved on this device/);
    await expect.element(page.getByRole('alert')).toHaveTextContent(/no room left/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Save a file' }).click();
    expect(onRetrySave).toHaveBeenCalledOnce();
    expect(onExport).toHaveBeenCalledOnce();
  });
});

describe('a change of language in the middle', () => {
  it.each(LANGUAGES)('leaves the contact readable (%s)', async (language) => {
    const { turn } = await show(start);
    const contact = aContact('counter', language, 'start');
    await turn(contact);
    for (const { label } of contact.choices) {
      await expect.element(page.getByRole('button', { name: label })).toBeVisible();
    }
  });
});
