import { useCallback, useRef, useState } from 'react';
import { limits } from '../../../shared/limits.ts';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { useClient } from '../../state/client-context.ts';

/** What became of one chosen photo. */
export type PhotoResult =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'added'; readonly resembles: string | null }
  | { readonly kind: 'refused'; readonly message: string };

/** A chosen photo: its file and what became of it. */
export type ChosenPhoto = { readonly key: number; readonly file: File; readonly result: PhotoResult };

/** The photos chosen so far and a way to choose more. */
export type PhotoAdding = { readonly photos: readonly ChosenPhoto[]; readonly add: (files: readonly File[]) => void };

/** Adds photos to a member one after the other, keeping what became of each. */
export function usePhotoAdding(memberId: number): PhotoAdding {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const [photos, setPhotos] = useState<readonly ChosenPhoto[]>([]);
  const nextKey = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const settle = useCallback((key: number, result: PhotoResult) => {
    setPhotos((known) => known.map((photo) => (photo.key === key ? { ...photo, result } : photo)));
  }, []);

  const addOne = useCallback(
    async (file: File): Promise<PhotoResult> => {
      if (file.size > limits.photoMaxBytes) return { kind: 'refused', message: 'This file is larger than 32 MB. Choose a smaller copy.' };
      try {
        const photo = new Uint8Array(await file.arrayBuffer());
        const answer = await withFreshOwner(() => client.call('samples.addPhoto', { memberId, photo }));
        if (answer === null) return { kind: 'refused', message: 'Not added: this needs the passphrase. Choose the photo again to try once more.' };
        return answer.ok ? { kind: 'added', resembles: answer.value.resembles } : { kind: 'refused', message: answer.error.message };
      } catch {
        return { kind: 'refused', message: 'This file could not be read. Is it a folder, or has it been moved?' };
      }
    },
    [client, memberId, withFreshOwner],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const chosen = files.map((file) => {
        nextKey.current += 1;
        return { key: nextKey.current, file, result: { kind: 'waiting' as const } };
      });
      setPhotos((known) => [...known, ...chosen]);
      for (const { key, file } of chosen) {
        queue.current = queue.current.then(async () => settle(key, await addOne(file)));
      }
    },
    [addOne, settle],
  );

  return { photos, add };
}
