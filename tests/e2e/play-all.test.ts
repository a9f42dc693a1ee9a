import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { listScenarioFolders } from '../../src/content/list-folder.ts';
import { layOutProject } from '../../src/content/project-layout.ts';
import { beginContact, listOptions, readConversation } from './steps/contact.ts';
import { followContact, leaveRecord } from './steps/follow-contact.ts';
import { it } from './steps/visit.ts';

const PROJECT = layOutProject(join(import.meta.dirname, '..', '..'));
const LOCALES = ['en-GB', 'et-EE', 'zh-CN'] as const;

/** Every contact that is shipped, each in another language than the one before it. */
const CONTACTS = listScenarioFolders(PROJECT.scenarios).map((folder, index) => ({
  scenario: basename(folder),
  locale: LOCALES[index % LOCALES.length] ?? 'en-GB',
  index,
}));

it.for(CONTACTS)(
  '$scenario is played to its debrief ($locale)',
  async ({ scenario, locale, index }, { visit }) => {
    const { page } = await visit({ locale });
    await beginContact(page, scenario);
    await followContact(page, async (turn) => {
      expect(await readConversation(page)).not.toMatch(/\{\{|\}\}/);
      const options = listOptions(page);
      await options.nth((turn + index) % (await options.count())).click();
    });
    await leaveRecord(page);
    const debrief = await page.locator('main').innerText();
    expect(debrief).not.toMatch(/\{\{|\}\}/);
    expect(await page.locator('main h2').count()).toBeGreaterThan(4);
  },
);
