import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { LibraryPath, LibraryProps } from './library-props.ts';
import { PathSteps } from './path-steps.tsx';
import styles from './paths-part.module.css';

/** Ways through the library: the reader's own laid out, the others folded. */
export function PathsPart({
  paths,
  onOpen,
}: Pick<LibraryProps, 'paths' | 'onOpen'>): JSX.Element | null {
  const { t } = useTranslation('library');
  const [first, ...others] = paths;
  if (first === undefined) return null;
  return (
    <section className={styles['paths']} aria-labelledby="own-path">
      <h2 id="own-path" className={styles['title']}>
        {first.name} <Progress path={first} />
      </h2>
      <p className={styles['about']}>{first.about}</p>
      <PathSteps path={first} onOpen={onOpen} />
      {others.map((path) => (
        <Disclosure
          key={path.id}
          summary={
            <>
              {t('paths.other', { name: path.name })} <Progress path={path} />
            </>
          }
        >
          <div className={styles['other']}>
            <p className={styles['about']}>{path.about}</p>
            <PathSteps path={path} onOpen={onOpen} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

function Progress({ path: { steps } }: { readonly path: LibraryPath }): JSX.Element {
  const { t } = useTranslation('library');
  const done = steps.filter(({ card }) => card.best !== null).length;
  return (
    <span className={styles['progress']}>{t('paths.steps', { done, count: steps.length })}</span>
  );
}
