import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoScan } from '#contract/calls/photos.ts';
import { limits } from '#contract/limits.ts';
import type { Failure, Result } from '#contract/result.ts';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { isPicture } from './dropped-files.ts';
import { byMember, type Choices, firstChoices, type IntakePhoto, type IntakeState, planFor } from './intake-model.ts';
import { unusableWords } from './intake-words.ts';

/** Photos on their way into the household. */
export type PhotoIntake = {
  readonly photos: readonly IntakePhoto[];
  /** Files that were no pictures. */
  readonly ignored: number;
  readonly add: (files: readonly File[]) => void;
  readonly choose: (key: number, faceId: number, memberId: number | null) => void;
  /** Adds the chosen faces of every photo that asks; photos without a choice are left alone. */
  readonly addChosen: () => Promise<void>;
};

type Added = { readonly count: number; readonly duplicates: number };

const refusal = (code: Failure['code'], message: string): IntakeState => ({
  kind: 'refused',
  failure: { code, message },
});
const tooLarge = refusal('badImage', 'This file is larger than 32 MB. Choose a smaller copy.');
const unreadable = refusal('badImage', 'This file could not be read. Has it been moved?');
const callOff: Failure = {
  code: 'notAllowed',
  message: 'Not added: this needs the passphrase. Choose the photo again to try once more.',
};

/**
 * Looks at photos one after the other. A face that is alone and plausibly the member's is added at once; where several are in a photo, or the face looks
 * like someone else, the photo asks who is who. `memberId` is whose photos they are said to be; null when anyone's.
 */
export function usePhotoIntake(memberId: number | null): PhotoIntake {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const [photos, setPhotos] = useState<readonly IntakePhoto[]>([]);
  const [ignored, setIgnored] = useState(0);
  const nextKey = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const settle = useCallback((key: number, state: IntakeState) => {
    setPhotos((known) => known.map((photo) => (photo.key === key ? { ...photo, state } : photo)));
  }, []);

  const scan = useCallback(
    async (file: File): Promise<Result<PhotoScan>> =>
      client.call('photos.scan', { photo: new Uint8Array(await file.arrayBuffer()) }),
    [client],
  );

  /** Adds faces of a scan; one that the host has let go of by now is made anew, whose faces come in the same order. */
  const assign = useCallback(
    async (file: File, made: PhotoScan, to: number, faceIds: readonly number[]): Promise<Result<Added>> => {
      const places = faceIds.map((id) => made.faces.findIndex(({ faceId }) => faceId === id));
      const tryOnce = async ({ scanId, faces }: PhotoScan): Promise<Result<Added>> => {
        const ids = places.flatMap((place) => faces[place]?.faceId ?? []);
        const answer = await withFreshOwner(() => client.call('photos.assign', { memberId: to, scanId, faceIds: ids }));
        if (answer === null) return { ok: false, error: callOff };
        return answer.ok
          ? { ok: true, value: { count: answer.value.added, duplicates: answer.value.duplicates } }
          : answer;
      };
      const answer = await tryOnce(made);
      if (answer.ok || answer.error.code !== 'notFound') return answer;
      const again = await scan(file);
      return again.ok ? tryOnce(again.value) : again;
    },
    [client, scan, withFreshOwner],
  );

  const lookAt = useCallback(
    async (file: File): Promise<IntakeState> => {
      if (file.size > limits.photoMaxBytes) return tooLarge;
      const made = await scan(file);
      if (!made.ok) return { kind: 'refused', failure: made.error };
      const [face] = made.value.faces;
      const plan = planFor(made.value, memberId);
      if (plan === 'known') return { kind: 'known' };
      if (plan === 'refuse') return refusal('tooPoor', unusableWords(made.value.faces));
      if (plan === 'ask' || memberId === null || face === undefined)
        return { kind: 'asking', scan: made.value, choices: firstChoices(made.value) };
      const added = await assign(file, made.value, memberId, [face.faceId]);
      return added.ok ? { kind: 'added', ...added.value } : { kind: 'refused', failure: added.error };
    },
    [assign, memberId, scan],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const pictures = files.filter(isPicture);
      setIgnored((count) => count + files.length - pictures.length);
      const chosen = pictures.map((file): IntakePhoto => {
        nextKey.current += 1;
        return { key: nextKey.current, file, state: { kind: 'waiting' } };
      });
      setPhotos((known) => [...known, ...chosen]);
      for (const { key, file } of chosen) {
        queue.current = queue.current.then(async () => {
          if (isGone.current) return;
          settle(key, { kind: 'looking' });
          settle(key, await lookAt(file).catch(() => unreadable));
        });
      }
    },
    [lookAt, settle],
  );

  const choose = useCallback((key: number, faceId: number, to: number | null) => {
    const withChoice = (state: IntakeState): IntakeState =>
      state.kind === 'asking' ? { ...state, choices: { ...state.choices, [faceId]: to } } : state;
    setPhotos((known) =>
      known.map((photo) => (photo.key === key ? { ...photo, state: withChoice(photo.state) } : photo)),
    );
  }, []);

  const addFaces = useCallback(
    async (file: File, made: PhotoScan, choices: Choices): Promise<IntakeState> => {
      let count = 0;
      let duplicates = 0;
      for (const [to, faceIds] of byMember(choices)) {
        const added = await assign(file, made, to, faceIds);
        if (!added.ok) return { kind: 'refused', failure: added.error };
        count += added.value.count;
        duplicates += added.value.duplicates;
      }
      return { kind: 'added', count, duplicates };
    },
    [assign],
  );

  const addChosen = useCallback(async () => {
    for (const { key, file, state } of photos) {
      if (state.kind !== 'asking' || byMember(state.choices).size === 0) continue;
      settle(key, { kind: 'looking' });
      settle(key, await addFaces(file, state.scan, state.choices).catch(() => unreadable));
    }
  }, [addFaces, photos, settle]);

  return { photos, ignored, add, choose, addChosen };
}
