import type { ComponentProps, JSX, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from './icon-paths.ts';
import styles from './button.module.css';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

interface ButtonLook {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  /** As wide as its place. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

export interface ActionButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'children'> {
  readonly href?: undefined;
  /** At work on the last press: says so, keeps the focus, takes no further press. */
  readonly busy?: boolean | undefined;
}

export interface LinkButtonProps extends ButtonLook, Omit<ComponentProps<'a'>, 'children'> {
  readonly href: string;
}

export type ButtonProps = ActionButtonProps | LinkButtonProps;

/** Something to do; with `href` somewhere to go that deserves the same weight. */
export function Button(props: ButtonProps): JSX.Element {
  return props.href === undefined ? <ActionButton {...props} /> : <LinkButton {...props} />;
}

function ActionButton({ busy = false, onClick, ...props }: ActionButtonProps): JSX.Element {
  const { t } = useTranslation('ui');
  const { className, content, rest } = splitLook(props);
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(className, busy && styles['busy'])}
      onClick={press}
      {...(busy && { 'aria-disabled': true })}
    >
      {content}
      {busy && <span className={styles['spinner']} aria-hidden="true" />}
      {busy && <span className="visually-hidden">{t('busy')}</span>}
    </button>
  );
}

function LinkButton(props: LinkButtonProps): JSX.Element {
  const { className, content, rest } = splitLook(props);
  return (
    <a {...rest} className={className}>
      {content}
    </a>
  );
}

function splitLook<Props extends ButtonLook & { readonly className?: string | undefined }>({
  kind = 'secondary',
  size = 'medium',
  icon,
  iconEnd,
  wide = false,
  children,
  className,
  ...rest
}: Props) {
  return {
    className: joinClasses(
      styles['button'],
      styles[kind],
      styles[size],
      wide && styles['wide'],
      className,
    ),
    content: (
      <>
        {icon !== undefined && <Icon name={icon} />}
        <span className={styles['label']}>{children}</span>
        {iconEnd !== undefined && <Icon name={iconEnd} />}
      </>
    ),
    rest,
  };
}
