import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { SearchField } from './search-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';
import styles from './workshop.module.css';

function Fields(): JSX.Element {
  const [name, setName] = useState('');
  const [words, setWords] = useState('Next time a customer comes without a receipt, I will');
  const [sought, setSought] = useState('refund');
  const [language, setLanguage] = useState<'en' | 'et' | 'zh-CN'>('et');
  return (
    <form className={styles['form']}>
      <SearchField label="Search the handbook" value={sought} onChange={setSought} />
      <SearchField
        label="Search"
        showLabel={false}
        placeholder="Title or first words"
        value=""
        onChange={setSought}
      />
      <SelectField
        label="Language"
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'et', label: 'eesti', lang: 'et' },
          { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
        ]}
      />
      <TextField label="Your name" optional value={name} onChange={setName} />
      <TextField
        label="Name of the file"
        hint="Letters and figures."
        error="A name is needed to find the file again."
        value={name}
        onChange={setName}
      />
      <TextArea label="One sentence of your own" limit={60} value={words} onChange={setWords} />
    </form>
  );
}

const meta: Meta<typeof Fields> = { title: 'ui/Fields', component: Fields };

export default meta;

export const All: StoryObj<typeof Fields> = {};
