import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { expect, userEvent, within } from 'storybook/test';
import { aHandbook } from '../../../tests/builders/a-handbook.ts';
import type { HandbookMaterial } from '../../../tests/builders/a-handbook.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { HandbookProps } from './handbook-props.ts';
import { HandbookScreen } from './handbook-screen.tsx';

type StoryProps = Partial<HandbookProps> & { readonly material?: HandbookMaterial };

/** The handbook with the shipped companies, its place and company kept as the program keeps them. */
function Stage({ material, ...props }: StoryProps): JSX.Element | null {
  const [at, setAt] = useState(props.at ?? null);
  const [company, setCompany] = useState(props.company ?? 'generous-retailer');
  if (material === undefined) return null;
  return (
    <HandbookScreen
      layout="page"
      own="generous-retailer"
      onNavigate={setAt}
      onCompany={setCompany}
      {...material}
      {...props}
      at={at}
      company={company}
    />
  );
}

const meta: Meta<StoryProps> = {
  title: 'features/handbook/HandbookScreen',
  component: Stage,
  render: (args, { loaded }) => (
    <Stage {...args} material={loaded['material'] as HandbookMaterial} />
  ),
  loaders: [
    async ({ globals }) => ({
      material: await aHandbook(LANGUAGES.find((one) => one === globals['language']) ?? 'en'),
    }),
  ],
};

export default meta;

type Story = StoryObj<StoryProps>;

export const Retailer: Story = {};
export const Bank: Story = { args: { company: 'careful-bank', own: 'careful-bank' } };
export const Hotel: Story = { args: { company: 'homely-hotel', own: 'homely-hotel' } };

/** Another company's book, in the eyes of someone from the retailer. */
export const Compared: Story = { args: { company: 'careful-bank' } };

export const AtAPractice: Story = { args: { at: 'fair-returns' } };
export const AtNoPlace: Story = { args: { at: 'nowhere' } };

/** Law that was last checked more than a year ago. */
export const Overdue: Story = { args: { today: '2028-01-01', at: 'part.law' } };

export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    const queries: Readonly<Record<string, string>> = { et: 'tagasta', 'zh-CN': '退' };
    const box = within(canvasElement).getByRole('searchbox');
    await userEvent.type(box, queries[String(globals['language'])] ?? 'return');
    await expect(canvasElement.querySelector('mark')).toBeVisible();
  },
};

/** Beside a contact, where the dialog brings title, scrolling and Escape. */
export const Drawer: Story = {
  args: { layout: 'drawer', inPlay: ['fair-returns', 'believe-claims', 'clear-words'] },
  decorators: [
    (Content): JSX.Element => (
      <Sheet>
        <Content />
      </Sheet>
    ),
  ],
};

function Sheet({ children }: { readonly children: JSX.Element }): JSX.Element {
  const { t } = useTranslation('handbook');
  return (
    <Dialog open side title={t('handbook')} onClose={() => undefined}>
      {children}
    </Dialog>
  );
}
