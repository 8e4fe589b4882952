import type { PhotoScan } from '#contract/calls/photos.ts';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure } from '#contract/failures.ts';
import { fileKindOf, tellingBytes } from '#contract/file-kind.ts';
import { limits } from '#contract/limits.ts';
import { isReadKind } from '#contract/picture-kinds.ts';
import { failureOf } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { createAssignAll, type PhotoFile, type Proofs, scanFile } from './assign-faces.ts';
import {
  byMember,
  type Choices,
  firstChoices,
  type IntakeState,
  knownIn,
  planFor,
  type Refusal,
  refusedAs,
  type UnlikeState,
} from './intake-model.ts';

/** What became of a photo, and what it looks like where it could be read. */
export type LookedAt = { readonly state: IntakeState; readonly preview: Picture | null };

/** Photos that begin an import: whose they are said to be, null for anyone's. */
type Beginning = { readonly memberId: number | null; readonly photos: number; readonly isFolder: boolean };

/** What the intake has done with a photo; each answers what became of it. Rejects when the file cannot be read. */
export type IntakeCalls = {
  /** Begins an import, which asks for the proof that it takes; a refusal where nothing may be added. */
  readonly begin: (beginning: Beginning) => Promise<{ readonly importId: number } | Refusal>;
  /** Looks for faces and adds the one that needs no question. */
  readonly lookAt: (photo: PhotoFile, memberId: number | null) => Promise<LookedAt>;
  /** Adds the chosen faces of a photo that has been looked at. */
  readonly addFaces: (photo: PhotoFile, scan: PhotoScan, choices: Choices) => Promise<IntakeState>;
  /** Adds those faces of a photo anyway that do not look like their member, once the passphrase was given anew. */
  readonly addAnyway: (photo: PhotoFile, state: UnlikeState) => Promise<IntakeState>;
};

const refusedByHost = (failure: Failure): Refusal => ({ why: 'host', failure });

/** Why a file is not even sent to the host, which would say the same: its first bytes or its size tell. */
async function failureOfFile(file: File): Promise<Failure | null> {
  const kind = fileKindOf(new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer()));
  if (!isReadKind(kind) && kind !== 'unknown') return failureOf('pictureOfOtherKind', { kind });
  if (file.size > limits.photoMaxBytes) return failureOf('pictureFileTooLarge');
  return kind === 'unknown' ? failureOf('pictureFormatUnknown') : null;
}

/** Makes the calls of a photo intake. */
export function createIntakeCalls(client: Pick<FamiliarClient, 'call'>, proofs: Proofs): IntakeCalls {
  const assignAll = createAssignAll(client, proofs);

  async function stateOf(photo: PhotoFile, scan: PhotoScan, memberId: number | null): Promise<IntakeState> {
    const [face] = scan.faces;
    const plan = planFor(scan, memberId);
    if (plan === 'known') return { kind: 'known', whose: knownIn(scan) };
    if (plan === 'refuse') return refusedAs({ why: 'unusable', faces: scan.faces });
    if (plan === 'ask' || memberId === null || face === undefined)
      return { kind: 'asking', scan, choices: firstChoices(scan) };
    return assignAll(photo, [{ scan, memberId, faceIds: [face.faceId] }]);
  }

  return {
    async begin({ photos, ...beginning }) {
      const most = Math.min(photos, limits.photosPerImport);
      const begun = await proofs.fresh(() => client.call('photos.begin', { ...beginning, photos: most }));
      if (begun === null) return { why: 'calledOff' };
      return begun.ok ? begun.value : refusedByHost(begun.error);
    },
    async lookAt(photo, memberId) {
      const failure = await failureOfFile(photo.file);
      if (failure !== null) return { state: refusedAs(refusedByHost(failure)), preview: null };
      const scanned = await scanFile(client, photo);
      if (!scanned.ok) return { state: refusedAs(refusedByHost(scanned.error)), preview: null };
      return { state: await stateOf(photo, scanned.value, memberId), preview: scanned.value.preview };
    },
    addFaces(photo, scan, choices) {
      const chosen = [...byMember(choices)].map(([memberId, faceIds]) => ({ scan, memberId, faceIds }));
      return assignAll(photo, chosen);
    },
    addAnyway(photo, { scan, unlike, gains }) {
      const answered = unlike.map(({ memberId, faceIds }) => ({ scan, memberId, faceIds, addAnyway: true as const }));
      return assignAll(photo, answered, gains);
    },
  };
}
