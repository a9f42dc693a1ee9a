import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './book-parts.module.css';
import { ConductPart } from './conduct-part.tsx';
import { FactsPart } from './facts-part.tsx';
import type { HandbookBook } from './handbook-book.ts';
import type { HandbookProps } from './handbook-props.ts';
import { LawPart } from './law-part.tsx';
import { namePlace, PARTS } from './place.ts';
import type { Part } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';
import { PositionsPart } from './positions-part.tsx';
import { ValuesPart } from './values-part.tsx';

interface BookPartsProps {
  readonly book: HandbookBook;
  readonly layout: HandbookProps['layout'];
}

const BODIES: Readonly<Record<Part, (props: { readonly book: HandbookBook }) => JSX.Element>> = {
  values: ValuesPart,
  conduct: ConductPart,
  positions: PositionsPart,
  facts: FactsPart,
  law: LawPart,
};

/** The chapters: open on a page of their own, folded beside a contact. */
export function BookParts({ book, layout }: BookPartsProps): JSX.Element {
  const { t } = useTranslation('handbook');
  return (
    <div className={styles['parts']}>
      {PARTS.map((part) => {
        const Body = BODIES[part];
        const heading = (
          <PlaceHeading level={2} place={namePlace('part', part)}>
            {t(`parts.${part}.title`)}
          </PlaceHeading>
        );
        const content = (
          <>
            <p className={styles['lead']}>{t(`parts.${part}.lead`)}</p>
            <Body book={book} />
          </>
        );
        return layout === 'page' ? (
          <section key={part} className={styles['part']}>
            {heading}
            {content}
          </section>
        ) : (
          <details key={part} className={styles['fold']}>
            <summary>
              {heading}
              <Icon name="chevron-down" />
            </summary>
            {content}
          </details>
        );
      })}
    </div>
  );
}
