import { useEffect, useState } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Tells a screen reader, politely, what the camera sees: what has stood for `settleMs`, so that flicker is silent. */
export function LiveText({ text, settleMs = 700 }: { readonly text: string; readonly settleMs?: number }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), settleMs);
    return () => clearTimeout(timer);
  }, [text, settleMs]);
  return (
    <VisuallyHidden as="div" role="status" aria-live="polite" aria-atomic="true">
      {said}
    </VisuallyHidden>
  );
}
