import { startTransition, useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { arrangeCards } from './arrange-cards.ts';
import { ContactCard } from './contact-card.tsx';
import { countFilters } from './count-filters.ts';
import { FilterPanel } from './filter-panel.tsx';
import { Greeting } from './greeting.tsx';
import type { LibraryProps } from './library-props.ts';
import styles from './library-screen.module.css';
import { EMPTY_QUERY } from './library-query.ts';
import { matchCard } from './match-card.ts';
import { PathsPart } from './paths-part.tsx';
import { SearchBox } from './search-box.tsx';
import { Spotlights } from './spotlights.tsx';

/** As many as a large screen shows before one scrolls. */
const FACES_AT_ONCE = 8;

/** The shelf of contacts: where I stand, what to go on with, and everything there is. */
export function LibraryScreen(props: LibraryProps): JSX.Element {
  const { cards, company, query, onQuery, onOpen } = props;
  const { t } = useTranslation('library');
  const heading = useRef<HTMLHeadingElement>(null);
  // Matters on small screens only: wide ones have room for the filters at any time.
  const [isOpen, setOpen] = useState(false);
  // Forty faces take a slow phone a while: those out of sight come once the page can be used.
  const [hasAllFaces, setAllFaces] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setAllFaces(true);
    });
  }, []);
  const shelf = arrangeCards(cards);
  const found = new Set(shelf.filter((card) => matchCard(card, query)));
  const chosen = countFilters(query);
  return (
    <div className={styles['library']}>
      <Greeting company={company} cards={cards} />
      <Spotlights cards={cards} suggestion={props.suggestion} onOpen={onOpen} />
      <PathsPart paths={props.paths} onOpen={onOpen} />
      <section className={styles['shelf']} aria-labelledby="all-contacts">
        <h2 id="all-contacts" ref={heading} tabIndex={-1}>
          {t('all')}
        </h2>
        <search className={styles['narrow']}>
          <SearchBox
            search={query.search}
            onSearch={(search) => {
              onQuery({ ...query, search });
            }}
          />
          <div className={styles['toggle']}>
            <Button
              icon="filter"
              aria-expanded={isOpen}
              aria-controls="library-filters"
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {t('filters.title')}{' '}
              {chosen > 0 && (
                <span className={styles['chosen']}>{t('filters.chosen', { count: chosen })}</span>
              )}
            </Button>
          </div>
          <div
            id="library-filters"
            className={joinClasses(styles['filters'], !isOpen && styles['closed'])}
          >
            <FilterPanel {...props} />
            <div className={styles['done']}>
              <Button
                kind="primary"
                wide
                onClick={() => {
                  setOpen(false);
                  heading.current?.focus();
                }}
              >
                {t('filters.show', { count: found.size })}
              </Button>
            </div>
          </div>
        </search>
        <div className={styles['found']}>
          <p role="status" className={styles['count']}>
            {t('found', { count: found.size })}
          </p>
          {found.size === 0 && (
            <EmptyState
              icon="search"
              title={t('empty.title')}
              actions={
                <Button
                  onClick={() => {
                    onQuery(EMPTY_QUERY);
                    heading.current?.focus();
                  }}
                >
                  {t('empty.clear')}
                </Button>
              }
            >
              {t('empty.text')}
            </EmptyState>
          )}
          <ul className={styles['cards']} hidden={found.size === 0}>
            {shelf.map((card, index) => (
              <ContactCard
                key={card.id}
                card={card}
                hidden={!found.has(card)}
                drawn={hasAllFaces || index < FACES_AT_ONCE}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
