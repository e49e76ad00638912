import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> & {
  kind?: 'primary' | 'secondary' | 'subtle';
  tone?: 'positive' | 'negative';
  icon?: IconName;
  /** Shows the icon alone; the children stay the name for screen readers. */
  iconOnly?: boolean;
  /** Something is under way: presses are ignored, and the button stays in its place. */
  busy?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  children: ComponentChildren;
};

/** The design system's button. */
export function Button(props: Props) {
  const { kind = 'secondary', tone, icon, iconOnly, busy, pressed, children, ...rest } = props;
  const { type = 'button', disabled = false, onClick, class: extra, ...attributes } = rest;
  const classes = [
    'nl-button',
    `nl-button--${kind}`,
    tone && `nl-button--${tone}`,
    iconOnly && 'nl-button--icon-only',
    pressed && 'nl-button--pressed',
    disabled && 'nl-button--disabled',
    busy && 'nl-button--busy',
    extra,
  ];
  return (
    <button
      {...attributes}
      type={type}
      class={classes.filter(Boolean).join(' ')}
      disabled={disabled}
      aria-busy={busy ? 'true' : undefined}
      aria-pressed={pressed}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && (
        <span class="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span class="nl-button__label">{children}</span>
    </button>
  );
}
