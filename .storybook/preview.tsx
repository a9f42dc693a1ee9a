import type { Decorator, Preview } from '@storybook/react-vite';
import { MotionGlobalConfig } from 'framer-motion';
import type { i18n } from 'i18next';
import { useLayoutEffect } from 'react';
import type { JSX, ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { LANGUAGES, type Language } from '../src/core/source/languages.ts';
import { changePlayerLanguage, createPlayerI18n } from '../src/i18n/create-player-i18n.ts';
import { StillnessContext } from '../src/ui/stillness.ts';
import { MOODS } from '../src/ui/person/mood.ts';
import '../src/ui/tokens.css';
import '../src/ui/base.css';

const instance: Promise<i18n> = createPlayerI18n('en');

const readLanguage = (value: unknown): Language =>
  LANGUAGES.find((language) => language === value) ?? 'en';

interface StageProps {
  readonly words: i18n;
  readonly language: Language;
  readonly theme: string;
  readonly motion: string;
  readonly children: ReactNode;
}

/** The page as the player sets it up: language, theme and motion stand on the root element. */
function Stage({ words, language, theme, motion, children }: StageProps): JSX.Element {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = motion;
  }, [language, theme, motion]);
  return (
    <I18nextProvider i18n={words}>
      <StillnessContext value={motion === 'reduced'}>{children}</StillnessContext>
    </I18nextProvider>
  );
}

const withStage: Decorator = (Story, { globals, loaded }) => {
  const motion = String(globals['motion']);
  MotionGlobalConfig.skipAnimations = 'vitest' in import.meta || motion === 'reduced';
  return (
    <Stage
      words={loaded['words'] as i18n}
      language={readLanguage(globals['language'])}
      theme={String(globals['theme'])}
      motion={motion}
    >
      <Story />
    </Stage>
  );
};

const preview: Preview = {
  decorators: [withStage],
  loaders: [
    async ({ globals }) => {
      const words = await instance;
      await changePlayerLanguage(words, readLanguage(globals['language']));
      return { words };
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        narrow: { name: 'Narrowest', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        desk: { name: 'Desk', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', items: [...LANGUAGES], dynamicTitle: true },
    },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    motion: {
      description: 'Motion',
      toolbar: { icon: 'play', items: ['full', 'reduced'], dynamicTitle: true },
    },
    mood: {
      description: 'Mood',
      toolbar: { icon: 'user', items: [...MOODS], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', motion: 'full', mood: 'calm' },
};

export default preview;
