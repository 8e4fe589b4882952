import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';

type Props = Omit<ComponentPropsWithRef<typeof Field.Control>, 'type' | 'autoComplete'> & {
  /** True while what is typed may be read. */
  readonly isShown?: boolean;
};

/**
 * The one input that hides what is typed; a passphrase or a PIN goes into no other. A household's browser is often
 * shared and syncs what it saves, and browsers heed `one-time-code` where they do not heed `off`: of all that they know
 * it is the one secret that is not worth saving.
 */
export function SecretInput({ isShown = false, ...rest }: Props) {
  return (
    <Field.Control
      {...rest}
      type={isShown ? 'text' : 'password'}
      autoComplete="one-time-code"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
    />
  );
}
