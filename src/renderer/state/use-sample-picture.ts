import { createContext, useContext, useEffect, useState } from 'react';
import type { Picture } from '#contract/calls/pictures.ts';
import type { PictureStore } from './picture-store.ts';
import { usePictureUrl } from './use-picture.ts';
import type { Loadable } from './use-query.ts';

/** Carries the pictures of whoever is signed in; gone with the session. */
export const PictureStoreContext = createContext<PictureStore | null>(null);

/** The pictures of whoever is signed in. Throws outside of the signed-in screens. */
export function usePictureStore(): PictureStore {
  const store = useContext(PictureStoreContext);
  if (store === null) throw new Error('usePictureStore needs a PictureStoreContext above it');
  return store;
}

/** An address for an `img` showing a sample, or null while there is none. */
export function useSamplePicture(memberId: number, sampleId: number): string | null {
  const store = usePictureStore();
  const [known, setKnown] = useState<{ readonly sampleId: number; readonly picture: Loadable<Picture> }>({
    sampleId,
    picture: store.peek(sampleId),
  });
  useEffect(() => {
    const stop = store.want({ memberId, sampleId }, () => setKnown({ sampleId, picture: store.peek(sampleId) }));
    setKnown({ sampleId, picture: store.peek(sampleId) });
    return stop;
  }, [store, memberId, sampleId]);
  return usePictureUrl(known.picture);
}
