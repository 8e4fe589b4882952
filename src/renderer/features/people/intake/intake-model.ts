import type { PhotoFace, PhotoScan } from '#contract/calls/photos.ts';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure } from '#contract/failures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';

/** Who each face of a photo is added to, by face id; null for nobody. */
export type Choices = Readonly<Record<number, number | null>>;

/** What became of a photo, or what it waits for. */
export type IntakeState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly scan: PhotoScan; readonly choices: Choices }
  | UnlikeState
  | { readonly kind: 'added'; readonly count: number; readonly duplicates: number }
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Faces that were to be added to a member and do not look like them. */
export type UnlikeFaces = {
  readonly memberId: number;
  readonly name: string;
  readonly faceIds: readonly number[];
  readonly remedy: UnlikeRemedy;
};

/** Some faces of a photo wait to be told whether they are added anyway; what was added of it before is counted. */
export type UnlikeState = {
  readonly kind: 'unlike';
  readonly scan: PhotoScan;
  readonly unlike: readonly UnlikeFaces[];
  readonly count: number;
  readonly duplicates: number;
};

/** Why nothing of a photo was added; `unusable` when no face is good enough, `host` when a call failed. */
export type Refusal =
  | { readonly why: 'unreadable' | 'emptyFolder' | 'noFile' | 'calledOff' }
  | { readonly why: 'unusable'; readonly faces: readonly PhotoFace[] }
  | { readonly why: 'host'; readonly failure: Failure };

/** The state of a photo of which nothing was added. */
export const refusedAs = (refusal: Refusal) => ({ kind: 'refused', refusal }) as const satisfies IntakeState;

/** A chosen photo on its way; `file` is null for what has none, `preview` until it has been looked at. */
export type IntakePhoto = {
  readonly key: number;
  readonly name: string;
  readonly file: File | null;
  readonly state: IntakeState;
  readonly preview: Picture | null;
};

/** Whether a face is good enough, and new enough, to be added. */
export function isUsable({ failing, duplicate }: PhotoFace): boolean {
  return failing.length === 0 && !duplicate;
}

/**
 * Decides on a photo that has been looked at: add its one face without asking when it is alone and nobody else's, ask
 * who is who when it is not, or add nothing. `memberId` is whose photos they are said to be; null when anyone's.
 */
export function planFor({ faces }: PhotoScan, memberId: number | null): 'add' | 'ask' | 'known' | 'refuse' {
  const usable = faces.filter(isUsable);
  if (usable.length === 0)
    return faces.some(({ duplicate, failing }) => duplicate && failing.length === 0) ? 'known' : 'refuse';
  const [face] = usable;
  const isSomeoneElses = face?.suggestion?.isMatch === true && face.suggestion.memberId !== memberId;
  return memberId !== null && faces.length === 1 && !isSomeoneElses ? 'add' : 'ask';
}

/** The choices to begin with: the member that a face matches; nobody for the rest. */
export function firstChoices({ faces }: PhotoScan): Choices {
  return Object.fromEntries(
    faces.map((face) => [
      face.faceId,
      isUsable(face) && face.suggestion?.isMatch === true ? face.suggestion.memberId : null,
    ]),
  );
}

/** A photo whose faces are not added to whom they do not look like: who else they are is asked, with nobody chosen. */
export function leftOut({ scan, count, duplicates }: UnlikeState): IntakeState {
  if (count + duplicates > 0) return { kind: 'added', count, duplicates };
  return { kind: 'asking', scan, choices: Object.fromEntries(scan.faces.map(({ faceId }) => [faceId, null])) };
}

/** The chosen faces, member by member. */
export function byMember(choices: Choices): ReadonlyMap<number, readonly number[]> {
  const faces = new Map<number, number[]>();
  for (const [faceId, memberId] of Object.entries(choices)) {
    if (memberId !== null) faces.set(memberId, [...(faces.get(memberId) ?? []), Number(faceId)]);
  }
  return faces;
}

/** How far a batch is: `done` of `total` photos have been looked at. `added` counts faces, the others photos. */
export type Tally = {
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly known: number;
  readonly asking: number;
  /** Photos with a face that does not look like its member. */
  readonly unlike: number;
  readonly refused: number;
};

/** Counts what came of a batch of photos. */
export function tally(photos: readonly IntakePhoto[]): Tally {
  const count = (kind: IntakeState['kind']) => photos.filter(({ state }) => state.kind === kind).length;
  const added = photos.reduce(
    (sum, { state }) => sum + (state.kind === 'added' || state.kind === 'unlike' ? state.count : 0),
    0,
  );
  const total = photos.length;
  return {
    done: total - count('waiting') - count('looking'),
    total,
    added,
    known: count('known'),
    asking: count('asking'),
    unlike: count('unlike'),
    refused: count('refused'),
  };
}

/** How many faces have been given to someone in the photos that ask. */
export function chosenCount(photos: readonly IntakePhoto[]): number {
  return photos.reduce((sum, { state }) => {
    if (state.kind !== 'asking') return sum;
    return sum + Object.values(state.choices).filter((memberId) => memberId !== null).length;
  }, 0);
}
