import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './screen-title.module.css';

type Props = {
  readonly children: ReactNode;
  readonly windowTitle: string;
  /** `screen` over what one works with, `hero` where it greets or asks, `bar` in a bar, `calm` by a larger thing. */
  readonly look?: 'screen' | 'hero' | 'bar' | 'calm';
};

/**
 * A screen's one `h1`: names the window and takes the focus when the screen appears, so that keyboard and screen reader
 * start here.
 */
export function ScreenTitle({ children, windowTitle, look = 'screen' }: Props) {
  const { common } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = common.windowTitle(windowTitle);
    heading.current?.focus({ preventScroll: true });
  }, [windowTitle, common]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title} data-look={look}>
      {children}
    </h1>
  );
}
