import type { Language } from '../core/source/fields.ts';
import type { Messages } from './create-translate.ts';

/** The command line's messages, one language at a time. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en': {
      const [cli, problems] = await Promise.all([
        import('../../locales/en/cli.json'),
        import('../../locales/en/problems.json'),
      ]);
      return { cli: cli.default, problems: problems.default };
    }
    case 'et': {
      const [cli, problems] = await Promise.all([
        import('../../locales/et/cli.json'),
        import('../../locales/et/problems.json'),
      ]);
      return { cli: cli.default, problems: problems.default };
    }
    case 'zh-CN': {
      const [cli, problems] = await Promise.all([
        import('../../locales/zh-CN/cli.json'),
        import('../../locales/zh-CN/problems.json'),
      ]);
      return { cli: cli.default, problems: problems.default };
    }
  }
}
