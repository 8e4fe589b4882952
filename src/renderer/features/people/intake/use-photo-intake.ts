import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFreshProof, useProofAnew } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import type { PhotoFile } from './assign-faces.ts';
import type { Choice, Chosen } from './dropped-files.ts';
import { createIntakeCalls, type IntakeCalls, type LookedAt } from './intake-calls.ts';
import { byMember, type IntakePhoto, leftOut, refusedAs } from './intake-model.ts';

/** Photos on their way into the household. */
export type PhotoIntake = {
  readonly photos: readonly IntakePhoto[];
  /** Hidden files of folders, which were left out. */
  readonly hidden: number;
  readonly add: (choice: Choice) => void;
  readonly choose: (key: number, faceId: number, memberId: number | null) => void;
  /** Adds the chosen faces of every photo that asks; photos without a choice are left alone. */
  readonly addChosen: () => Promise<void>;
  /** Adds the faces of a photo anyway that do not look like their member. */
  readonly addAnyway: (key: number) => Promise<void>;
  /** Leaves them out: asks whose they are where nothing of the photo was added yet. */
  readonly leaveOut: (key: number) => void;
};

/** What was chosen as it stands at first: what has no file is refused at once. */
const atFirst = (key: number, chosen: Chosen): IntakePhoto => ({
  key,
  name: chosen.name,
  file: chosen.file,
  importId: null,
  state: chosen.file === null ? refusedAs({ why: chosen.why }) : { kind: 'waiting' },
  preview: null,
});

/** The chosen photos in order, each with its state; `change` makes a new photo of one's old state. */
function usePhotoList() {
  const [photos, setPhotos] = useState<readonly IntakePhoto[]>([]);
  const nextKey = useRef(0);
  const append = useCallback((chosen: readonly Chosen[]): readonly IntakePhoto[] => {
    const appended = chosen.map((one): IntakePhoto => {
      nextKey.current += 1;
      return atFirst(nextKey.current, one);
    });
    setPhotos((known) => [...known, ...appended]);
    return appended;
  }, []);
  const change = useCallback((key: number, next: (photo: IntakePhoto) => Partial<IntakePhoto>) => {
    setPhotos((known) => known.map((photo) => (photo.key === key ? { ...photo, ...next(photo) } : photo)));
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

/** The calls of an intake, with the proofs that they take. */
function useIntakeCalls(): IntakeCalls {
  const client = useClient();
  const fresh = useFreshProof();
  const anew = useProofAnew();
  return useMemo(() => createIntakeCalls(client, { fresh, anew }), [client, fresh, anew]);
}

type PhotoList = ReturnType<typeof usePhotoList>;

type Answers = Pick<PhotoIntake, 'choose' | 'addAnyway' | 'leaveOut'>;

/** The answers to what photos ask: whose a face is, and what is done about one that does not look like its member. */
function answersTo({ photos, change }: PhotoList, calls: IntakeCalls): Answers {
  return {
    choose: (key, faceId, to) =>
      change(key, ({ state }) =>
        state.kind === 'asking' ? { state: { ...state, choices: { ...state.choices, [faceId]: to } } } : {},
      ),
    async addAnyway(key) {
      const photo = photos.find((candidate) => candidate.key === key);
      if (photo === undefined || photo.file === null || photo.state.kind !== 'unlike') return;
      const { file, importId } = photo;
      const state = await calls
        .addAnyway({ file, importId }, photo.state)
        .catch(() => refusedAs({ why: 'unreadable' }));
      // A passphrase that is not given leaves the question.
      const isCalledOff = state.kind === 'refused' && state.refusal.why === 'calledOff';
      if (!isCalledOff) change(key, () => ({ state }));
    },
    leaveOut: (key) => change(key, ({ state }) => (state.kind === 'unlike' ? { state: leftOut(state) } : {})),
  };
}

/** Does something with a photo, which is on its way meanwhile. */
function useWork({ change }: PhotoList) {
  return useCallback(
    async (key: number, perform: () => Promise<Partial<LookedAt>>) => {
      change(key, () => ({ state: { kind: 'looking' } }));
      const result = await perform().catch(() => ({ state: refusedAs({ why: 'unreadable' }) }));
      change(key, () => result);
    },
    [change],
  );
}

/**
 * Looks at photos one after the other, once the proof that adding takes was given for all of them. A face that is alone
 * and plausibly the member's is added at once; where several are in a photo, or the face looks like someone else, the
 * photo asks who is who. `memberId` is whose photos they are said to be; null when anyone's.
 */
export function usePhotoIntake(memberId: number | null): PhotoIntake {
  const calls = useIntakeCalls();
  const list = usePhotoList();
  const { photos, append, change } = list;
  const [hidden, setHidden] = useState(0);
  const enqueue = useTaskQueue();
  const enqueueBeginning = useTaskQueue();

  const work = useWork(list);

  function lookLater(key: number, photo: PhotoFile): void {
    change(key, () => ({ importId: photo.importId }));
    enqueue(() => work(key, () => calls.lookAt(photo, memberId)));
  }

  function add({ chosen, hidden: more, isFolder }: Choice): void {
    setHidden((count) => count + more);
    const photos = append(chosen).filter(({ file }) => file !== null);
    if (photos.length === 0) return;
    enqueueBeginning(async () => {
      const begun = await calls.begin({ memberId, photos: photos.length, isFolder });
      for (const { key, file } of photos) {
        if ('why' in begun) change(key, () => ({ state: refusedAs(begun) }));
        else if (file !== null) lookLater(key, { file, importId: begun.importId });
      }
    });
  }

  async function addChosen(): Promise<void> {
    for (const { key, file, importId, state } of photos) {
      if (file === null || state.kind !== 'asking' || byMember(state.choices).size === 0) continue;
      await work(key, async () => ({ state: await calls.addFaces({ file, importId }, state.scan, state.choices) }));
    }
  }

  return { photos, hidden, add, addChosen, ...answersTo(list, calls) };
}
