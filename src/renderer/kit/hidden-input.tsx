import { useState } from 'react';
import field from './field.module.css';
import styles from './hidden-input.module.css';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import { SecretInput } from './secret-input.tsx';
import type { FieldSize } from './text-field.tsx';

type Props = Omit<Parameters<typeof SecretInput>[0], 'isShown' | 'className' | 'size'> & {
  readonly size?: FieldSize;
  /** What the button says that shows what is typed, and the one that hides it again. */
  readonly toShow: string;
  readonly toHide: string;
};

/** A secret's input, hidden at first, and the button that shows what is typed. */
export function HiddenInput({ size = 'medium', toShow, toHide, ...rest }: Props) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.box} data-size={size}>
      <SecretInput {...rest} className={joinClasses(field.input, styles.input)} data-size={size} isShown={isShown} />
      <span className={styles.toggle}>
        <IconButton
          icon={isShown ? 'eyeOff' : 'eye'}
          label={isShown ? toHide : toShow}
          onClick={() => setIsShown(!isShown)}
        />
      </span>
    </div>
  );
}
