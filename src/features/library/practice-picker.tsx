import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import type { Named } from './library-props.ts';
import { findWords } from './match-card.ts';
import styles from './practice-picker.module.css';

export interface PracticePickerProps {
  readonly practices: readonly Named[];
  readonly chosen: string | null;
  onChoose(practice: string | null): void;
}

interface Option {
  readonly id: string | null;
  readonly name: string;
}

/** A list that is searched by typing (WAI-ARIA combobox with a listbox), for the forty practices. */
export function PracticePicker({ practices, chosen, onChoose }: PracticePickerProps): JSX.Element {
  const { t } = useTranslation('library');
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  // Null while the list is closed; then the field shows what is chosen.
  const [draft, setDraft] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const everything: readonly Option[] = [{ id: null, name: t('practice.any') }, ...practices];
  const options =
    draft === null || draft.trim() === ''
      ? everything
      : practices.filter(({ name }) => findWords(draft.trim(), name));
  const isOpen = draft !== null;
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const open = (text: string): void => {
    setDraft(text);
    setActive(text === '' ? everything.findIndex((option) => option.id === chosen) : 0);
  };
  const close = (): void => {
    setDraft(null);
    setActive(-1);
  };
  const choose = (option: Option): void => {
    onChoose(option.id);
    close();
  };
  const moveTo = (index: number): void => {
    const next = (index + options.length) % Math.max(options.length, 1);
    setActive(next);
    list.current?.children.item(next)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    // Keys of a character being composed belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) moveTo(active + (event.key === 'ArrowDown' ? 1 : -1));
      else open('');
    } else if (event.key === 'Enter' && isOpen && option !== undefined) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className={styles['picker']}>
      <label className={styles['label']} htmlFor={`${id}-field`}>
        {t('practice.label')}
      </label>
      <div className={styles['field']}>
        <input
          id={`${id}-field`}
          type="text"
          role="combobox"
          className={styles['input']}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          value={draft ?? everything.find((option) => option.id === chosen)?.name ?? chosen ?? ''}
          placeholder={isOpen ? t('practice.any') : undefined}
          onChange={(event) => {
            open(event.target.value);
          }}
          onClick={() => {
            if (!isOpen) open('');
          }}
          onBlur={close}
          onKeyDown={press}
        />
        <Icon name="chevron-down" size="small" />
      </div>
      <ul
        id={`${id}-list`}
        ref={list}
        // The list of a combobox: the field above keeps the focus and takes the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="listbox"
        aria-label={t('practice.label')}
        className={styles['list']}
        hidden={!isOpen || options.length === 0}
      >
        {isOpen &&
          options.map((option, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field takes the keys
            <li
              key={option.id ?? ''}
              id={`${id}-${index}`}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
              role="option"
              aria-selected={option.id === chosen}
              className={joinClasses(styles['option'], index === active && styles['active'])}
              // The field keeps the focus, so that its blur does not close the list first.
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(option);
              }}
            >
              {option.name}
            </li>
          ))}
      </ul>
      <p role="status" className={styles['none']}>
        {isOpen && options.length === 0 && t('practice.none')}
      </p>
    </div>
  );
}
