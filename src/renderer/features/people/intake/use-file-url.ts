import { useEffect, useState } from 'react';
import { releaseUrl } from '#renderer/state/release-url.ts';

/** An address for an `img` of a chosen file, null for a moment; released when the file changes or the screen goes. */
export function useFileUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => releaseUrl(made);
  }, [file]);
  return url;
}
