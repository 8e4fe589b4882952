import { type ReactNode, useEffect, useRef } from 'react';

/** A screen's one `h1`: names the window and takes the focus when the screen appears, so that keyboard and screen reader start here. */
export function ScreenTitle({
  children,
  windowTitle,
  className = 'screen-title',
}: {
  readonly children: ReactNode;
  readonly windowTitle: string;
  readonly className?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} – Familiar`;
    heading.current?.focus({ preventScroll: true });
  }, [windowTitle]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
