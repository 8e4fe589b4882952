import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { isPicture } from './dropped-files.ts';
import { createIntakeCalls } from './intake-calls.ts';
import { byMember, type IntakePhoto, type IntakeState, refusedAs } from './intake-model.ts';

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

/** The chosen photos in order, each with its state; `change` makes a new state of one photo's old one. */
function usePhotoList() {
  const [photos, setPhotos] = useState<readonly IntakePhoto[]>([]);
  const nextKey = useRef(0);
  const append = useCallback((files: readonly File[]): readonly IntakePhoto[] => {
    const appended = files.map((file): IntakePhoto => {
      nextKey.current += 1;
      return { key: nextKey.current, file, state: { kind: 'waiting' } };
    });
    setPhotos((known) => [...known, ...appended]);
    return appended;
  }, []);
  const change = useCallback((key: number, next: (state: IntakeState) => IntakeState) => {
    setPhotos((known) => known.map((photo) => (photo.key === key ? { ...photo, state: next(photo.state) } : photo)));
  }, []);
  return { photos, append, change };
}

/** Runs tasks one after the other until the screen goes; what has not begun by then never does. */
function useTaskQueue(): (task: () => Promise<void>) => void {
  const queue = useRef<Promise<void>>(Promise.resolve());
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return useCallback((task) => {
    queue.current = queue.current.then(async () => {
      if (!isGone.current) await task();
    });
  }, []);
}

/**
 * Looks at photos one after the other. A face that is alone and plausibly the member's is added at once; where several
 * are in a photo, or the face looks like someone else, the photo asks who is who. `memberId` is whose photos they are
 * said to be; null when anyone's.
 */
export function usePhotoIntake(memberId: number | null): PhotoIntake {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const calls = useMemo(() => createIntakeCalls(client, withFreshProof), [client, withFreshProof]);
  const { photos, append, change } = usePhotoList();
  const [ignored, setIgnored] = useState(0);
  const enqueue = useTaskQueue();

  const work = useCallback(
    async (key: number, perform: () => Promise<IntakeState>) => {
      change(key, () => ({ kind: 'looking' }));
      const result = await perform().catch(() => refusedAs({ why: 'unreadable' }));
      change(key, () => result);
    },
    [change],
  );

  function add(files: readonly File[]): void {
    const pictures = files.filter(isPicture);
    setIgnored((count) => count + files.length - pictures.length);
    for (const { key, file } of append(pictures)) enqueue(() => work(key, () => calls.lookAt(file, memberId)));
  }

  function choose(key: number, faceId: number, to: number | null): void {
    change(key, (state) =>
      state.kind === 'asking' ? { ...state, choices: { ...state.choices, [faceId]: to } } : state,
    );
  }

  async function addChosen(): Promise<void> {
    for (const { key, file, state } of photos) {
      if (state.kind !== 'asking' || byMember(state.choices).size === 0) continue;
      await work(key, () => calls.addFaces(file, state.scan, state.choices));
    }
  }

  return { photos, ignored, add, choose, addChosen };
}
