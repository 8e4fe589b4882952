import { useEffect, useState } from 'react';

/** An address for an `img` of a chosen file, null for a moment; released when the file changes or the screen goes. */
export function useFileUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
