import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SettingsProps } from './settings-props.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { someSettings } from './settings.fixture.ts';
import { showScreen } from './show-screen.fixture.tsx';

const onChange = vi.fn<SettingsProps['onChange']>();

async function show(changes: Partial<SettingsProps> = {}): Promise<void> {
  onChange.mockClear();
  await showScreen(<SettingsScreen {...someSettings()} onChange={onChange} {...changes} />);
}

describe('a choice', () => {
  it.each([
    ['Language', 'eesti', { language: 'et' }],
    ['Theme', 'Dark', { theme: 'dark' }],
    ['Text size', 'Larger', { textSize: 'larger' }],
    ['Motion', 'Less', { motion: 'reduced' }],
    ['And you?', 'I am new here', { experience: 'new' }],
    ['Mode', 'Check', { mode: 'check' }],
    ['Time limits', 'Switched off', { timeLimits: 'off' }],
  ])('takes effect at once (%s: %s)', async (group, name, change) => {
    await show();
    await userEvent.click(page.getByRole('group', { name: group }).getByRole('radio', { name }));
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('of a mode can be left to one’s experience', async () => {
    await show({ choices: { ...someSettings().choices, mode: 'guided' } });
    await userEvent.click(page.getByRole('radio', { name: 'As suits me' }));
    expect(onChange).toHaveBeenCalledWith({ mode: null });
    await expect.element(page.getByText('For your experience that is: Practice.')).toBeVisible();
  });

  it('of a company says whose stance counts, though none was ever chosen', async () => {
    await show({ choices: { ...someSettings().choices, company: null }, company: 'lean-webshop' });
    const field = page.getByLabelText('The company you work for');
    await expect.element(field).toHaveDisplayValue('Nimbus Webshop');
    await userEvent.selectOptions(field, 'Harbour Bank');
    expect(onChange).toHaveBeenCalledWith({ company: 'careful-bank' });
  });

  it('of a former company can be taken back, and is asked of the experienced alone', async () => {
    await show();
    const field = page.getByLabelText('My last company was most like');
    await expect.element(field).toHaveDisplayValue('Harbour Bank');
    await userEvent.selectOptions(field, 'None of these, or I would rather not say');
    expect(onChange).toHaveBeenCalledWith({ formerCompany: null });
  });

  it('moves with the arrows', async () => {
    await show();
    page.getByRole('radio', { name: 'English' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledWith({ language: 'et' });
  });

  it('that was not kept is said, with the reason', async () => {
    await show({ fault: 'quota' });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('There is no room left on this device. It holds for this visit.');
  });
});

it('does not ask newcomers for a former company', async () => {
  await show({ choices: { ...someSettings().choices, experience: 'new' } });
  expect(page.getByLabelText('My last company was most like').elements()).toEqual([]);
});

it('leads to my data in one step', async () => {
  const onGo = vi.fn<SettingsProps['onGo']>((event) => event.preventDefault());
  await show({ onGo });
  await userEvent.click(page.getByRole('link', { name: 'See, save or delete it' }));
  expect(onGo.mock.lastCall?.[1]).toBe('/settings/data');
});

describe('a new version', () => {
  it('is put in place when asked', async () => {
    const onUpdate = vi.fn<SettingsProps['onUpdate']>();
    await show({ update: 'waiting', onUpdate });
    await userEvent.click(page.getByRole('button', { name: 'Restart now' }));
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it('waits for a run in another tab', async () => {
    await show({ update: 'held' });
    await expect.element(page.getByText(/waits until the run in your other tab/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Restart now' }).elements()).toEqual([]);
  });
});

describe('installing', () => {
  it('is asked for only where the browser offers it', async () => {
    const onInstall = vi.fn<SettingsProps['onInstall']>();
    await show({ install: 'offered', onInstall });
    await userEvent.click(page.getByRole('button', { name: 'Install' }));
    expect(onInstall).toHaveBeenCalledOnce();
  });

  it('begins with a file on iOS, where the installed player starts empty', async () => {
    const onExport = vi.fn<SettingsProps['onExport']>();
    await show({ install: 'ios', onExport });
    const sheet = page.getByRole('region', { name: 'On this device' });
    await expect
      .element(sheet.getByRole('listitem').first())
      .toHaveTextContent('First save everything as a file.');
    await userEvent.click(sheet.getByRole('button', { name: 'Save everything as a file' }));
    expect(onExport).toHaveBeenCalledOnce();
  });
});

it.each(['en', 'et', 'zh-CN'] as const)('fits a narrow screen (%s)', async (language) => {
  await showScreen(<SettingsScreen {...someSettings()} language={language} />, {
    language,
    width: 320,
  });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
