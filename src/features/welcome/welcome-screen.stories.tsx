import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../core/source/languages.ts';
import { changePlayerLanguage } from '../../i18n/create-player-i18n.ts';
import { aWelcome } from './welcome.fixture.ts';
import type { WelcomeProps } from './welcome-props.ts';
import { WelcomeScreen } from './welcome-screen.tsx';

interface VisitProps extends Partial<WelcomeProps> {
  readonly first: string;
}

/** Changes the language as the player does. */
function Visit({ first, ...props }: VisitProps): JSX.Element {
  const { i18n } = useTranslation('welcome');
  const [language, setLanguage] = useState<Language>(
    LANGUAGES.find((one) => one === first) ?? 'en',
  );
  const change = async (next: Language): Promise<void> => {
    await changePlayerLanguage(i18n, next);
    setLanguage(next);
  };
  return (
    <WelcomeScreen
      {...aWelcome(language)}
      {...props}
      language={language}
      onLanguage={(next) => {
        void change(next);
      }}
    />
  );
}

const meta: Meta<Partial<WelcomeProps>> = {
  title: 'welcome/Welcome',
  parameters: { layout: 'fullscreen' },
  render: (args, { globals }) => {
    const language = String(globals['language']);
    return <Visit {...args} key={language} first={language} />;
  },
};

export default meta;

type Story = StoryObj<Partial<WelcomeProps>>;

export const FirstVisit: Story = {};

export const Estonian: Story = { globals: { language: 'et' } };

export const Chinese: Story = { globals: { language: 'zh-CN' } };

export const Experienced: Story = {
  args: { initial: { company: 'careful-bank', experience: 'experienced', former: 'lean-webshop' } },
};

export const Wiped: Story = { args: { wiped: true } };

export const Busy: Story = { args: { busy: true } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
