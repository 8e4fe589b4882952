import { useEffect, useState } from 'react';
import type { Picture } from '#contract/calls/pictures.ts';
import { releaseUrl } from './release-url.ts';
import type { Loadable } from './use-query.ts';

/** An address for an `img` showing the picture, null while there is none; released with the picture or the screen. */
export function usePictureUrl(picture: Loadable<Picture | null>): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const shown = picture.kind === 'ready' ? picture.value : null;
  useEffect(() => {
    if (shown === null) {
      setUrl(null);
      return;
    }
    const made = URL.createObjectURL(new Blob([new Uint8Array(shown.bytes)], { type: shown.type }));
    setUrl(made);
    return () => releaseUrl(made);
  }, [shown]);
  return url;
}
