import type { PhotoFace, PhotoScan } from '#contract/calls/photos.ts';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure } from '#contract/failures.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';

/** Who each face of a photo is added to, by face id; null for nobody. */
export type Choices = Readonly<Record<number, number | null>>;

/** How many pictures a member got. */
export type Gain = { readonly memberId: number; readonly count: number };

/** Whose picture is known already, and since when, in milliseconds since 1970. */
export type Known = { readonly name: string; readonly since: number };

/** What became of a photo, or what it waits for. */
export type IntakeState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly scan: PhotoScan; readonly choices: Choices }
  | UnlikeState
  /** `missed` says why the rest of the chosen faces was not added. */
  | { readonly kind: 'added'; readonly gains: readonly Gain[]; readonly missed: Refusal | null }
  | { readonly kind: 'known'; readonly whose: readonly Known[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Faces that were to be added to a member and do not look like them. */
export type UnlikeFaces = {
  readonly memberId: number;
  readonly name: string;
  readonly faceIds: readonly number[];
  readonly remedy: UnlikeRemedy;
};

/** Some faces of a photo wait to be told whether they are added anyway; `gains` is what it gave before. */
export type UnlikeState = {
  readonly kind: 'unlike';
  readonly scan: PhotoScan;
  readonly unlike: readonly UnlikeFaces[];
  readonly gains: readonly Gain[];
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
  /** The import it belongs to; null until that has begun. */
  readonly importId: number | null;
  readonly state: IntakeState;
  readonly preview: Picture | null;
};

/** Whose picture a face shows that is known already; null for a new one. */
export function knownOf({ knownSince, suggestion }: PhotoFace): Known | null {
  return knownSince === null ? null : { name: suggestion?.name ?? '', since: knownSince };
}

/** All faces of a photo that are known already. */
export const knownIn = ({ faces }: PhotoScan): readonly Known[] => faces.flatMap((face) => knownOf(face) ?? []);

/** Whether a face is good enough, and new enough, to be added. */
export function isUsable({ failing, knownSince }: PhotoFace): boolean {
  return failing.length === 0 && knownSince === null;
}

/**
 * Decides on a photo that has been looked at: add its one face without asking when it is alone and nobody else's, ask
 * who is who when it is not, or add nothing. `memberId` is whose photos they are said to be; null when anyone's.
 */
export function planFor({ faces }: PhotoScan, memberId: number | null): 'add' | 'ask' | 'known' | 'refuse' {
  const usable = faces.filter(isUsable);
  if (usable.length === 0)
    return faces.some(({ knownSince, failing }) => knownSince !== null && failing.length === 0) ? 'known' : 'refuse';
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
export function leftOut({ scan, gains }: UnlikeState): IntakeState {
  if (gains.length > 0) return { kind: 'added', gains, missed: null };
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

/** How many faces have been given to someone in the photos that ask. */
export function chosenCount(photos: readonly IntakePhoto[]): number {
  return photos.reduce((sum, { state }) => {
    if (state.kind !== 'asking') return sum;
    return sum + Object.values(state.choices).filter((memberId) => memberId !== null).length;
  }, 0);
}
