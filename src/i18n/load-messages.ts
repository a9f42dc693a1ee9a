import type { Language } from '../core/source/languages.ts';
import type { Messages } from './create-translate.ts';

/** The command line's messages, one language at a time. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en': {
      const [cli, figures, problems] = await Promise.all([
        import('../../locales/en/cli.json'),
        import('../../locales/en/figures.json'),
        import('../../locales/en/problems.json'),
      ]);
      return { cli: cli.default, figures: figures.default, problems: problems.default };
    }
    case 'et': {
      const [cli, figures, problems] = await Promise.all([
        import('../../locales/et/cli.json'),
        import('../../locales/et/figures.json'),
        import('../../locales/et/problems.json'),
      ]);
      return { cli: cli.default, figures: figures.default, problems: problems.default };
    }
    case 'zh-CN': {
      const [cli, figures, problems] = await Promise.all([
        import('../../locales/zh-CN/cli.json'),
        import('../../locales/zh-CN/figures.json'),
        import('../../locales/zh-CN/problems.json'),
      ]);
      return { cli: cli.default, figures: figures.default, problems: problems.default };
    }
  }
}
