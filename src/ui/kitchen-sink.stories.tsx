import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { AppBar } from './app-bar.tsx';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { FilterChips } from './filter-chips.tsx';
import { IconButton } from './icon-button.tsx';
import { KITCHEN_WORDS } from './kitchen-sink.fixture.ts';
import { Link } from './link.tsx';
import { Meter } from './meter.tsx';
import { Notice } from './notice.tsx';
import { PageHeader } from './page-header.tsx';
import { RadioCards } from './radio-cards.tsx';
import { SearchField } from './search-field.tsx';
import { Stars } from './stars.tsx';
import { Tag } from './tag.tsx';
import styles from './workshop.module.css';

type Mode = 'guided' | 'practice';

/** Most of the controls at once, as a page would hold them. */
function KitchenSink({ language }: { readonly language: string }): JSX.Element {
  const words = KITCHEN_WORDS[language] ?? KITCHEN_WORDS['en'] ?? {};
  const say = (key: string): string => words[key] ?? '';
  const [sought, setSought] = useState('');
  const [channels, setChannels] = useState<readonly string[]>(['phone']);
  const [mode, setMode] = useState<Mode>('guided');
  return (
    <>
      <AppBar
        name="Goodfaith"
        home="#home"
        items={[
          { href: '#library', label: say('library'), icon: 'library', current: true },
          { href: '#handbook', label: say('handbook'), icon: 'book' },
          { href: '#results', label: say('results'), icon: 'results' },
        ]}
        actions={<IconButton icon="settings" label={say('settings')} />}
      />
      <main className={styles['page']}>
        <PageHeader title={say('title')} lead={say('lead')} />
        <div className={styles['column']}>
          <SearchField label={say('search')} value={sought} onChange={setSought} />
          <FilterChips
            legend={say('channel')}
            values={channels}
            onChange={setChannels}
            options={[
              { value: 'counter', label: say('counter'), icon: 'counter' },
              { value: 'phone', label: say('phone'), icon: 'phone' },
              { value: 'mail', label: say('mail'), icon: 'mail' },
            ]}
          />
        </div>
        <div className={styles['grid']}>
          <Card as="article" lifts>
            <div className={styles['row']}>
              <Tag icon="counter">{say('counter')}</Tag>
              <Tag icon="clock">{say('minutes')}</Tag>
            </div>
            <h2>
              <Link kind="cover" href="#one">
                {say('cardTitle')}
              </Link>
            </h2>
            <p>{say('cardText')}</p>
            <Stars value={4} label={say('stars')} />
          </Card>
          <Card as="article">
            <Meter
              label={say('honesty')}
              value={88}
              valueText="88"
              best={96}
              bestText={say('best')}
            />
            <Meter
              label={say('respect')}
              value={41}
              valueText="41"
              best={100}
              bestText={say('best')}
              tone="clay"
              note={<Tag tone="clay">{say('weak')}</Tag>}
            />
            <Tag tone="plum" icon="shield">
              {say('breach')}
            </Tag>
          </Card>
          <RadioCards
            legend={say('mode')}
            value={mode}
            onChange={setMode}
            options={[
              { value: 'guided', title: say('guided'), hint: say('guidedHint'), icon: 'idea' },
              { value: 'practice', title: say('practice'), hint: say('practiceHint') },
            ]}
          />
        </div>
        <Notice kind="info">{say('notice')}</Notice>
        <div className={styles['row']}>
          <Button kind="primary" size="large" iconEnd="arrow-right">
            {say('begin')}
          </Button>
          <Button icon="print">{say('print')}</Button>
          <Button kind="quiet">{say('later')}</Button>
        </div>
      </main>
    </>
  );
}

const meta: Meta<typeof KitchenSink> = {
  title: 'ui/Kitchen sink',
  component: KitchenSink,
  parameters: { layout: 'fullscreen' },
};

export default meta;

export const Page: StoryObj<typeof KitchenSink> = {
  render: (_, { globals }) => <KitchenSink language={String(globals['language'])} />,
};

export const PageInChinese: StoryObj<typeof KitchenSink> = {
  ...Page,
  globals: { language: 'zh-CN', theme: 'dark' },
};
