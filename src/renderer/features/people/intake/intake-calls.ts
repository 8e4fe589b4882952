import type { PhotoScan } from '#contract/calls/photos.ts';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure } from '#contract/failures.ts';
import { fileKindOf, tellingBytes } from '#contract/file-kind.ts';
import { limits } from '#contract/limits.ts';
import { isReadKind } from '#contract/picture-kinds.ts';
import { failureOf } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { createAssignAll, type Proofs, scanFile } from './assign-faces.ts';
import {
  byMember,
  type Choices,
  firstChoices,
  type IntakeState,
  planFor,
  refusedAs,
  type UnlikeState,
} from './intake-model.ts';

/** What became of a photo, and what it looks like where it could be read. */
export type LookedAt = { readonly state: IntakeState; readonly preview: Picture | null };

/** What the intake has done with a photo; each answers what became of it. Rejects when the file cannot be read. */
export type IntakeCalls = {
  /** Looks for faces and adds the one that needs no question. */
  readonly lookAt: (file: File, memberId: number | null) => Promise<LookedAt>;
  /** Adds the chosen faces of a photo that has been looked at. */
  readonly addFaces: (file: File, scan: PhotoScan, choices: Choices) => Promise<IntakeState>;
  /** Adds those faces of a photo anyway that do not look like their member, once the passphrase was given anew. */
  readonly addAnyway: (file: File, state: UnlikeState) => Promise<IntakeState>;
};

const refusedByHost = (failure: Failure) => refusedAs({ why: 'host', failure });

/** Why a file is not even sent to the host, which would say the same: its first bytes or its size tell. */
async function failureOfFile(file: File): Promise<Failure | null> {
  const kind = fileKindOf(new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer()));
  if (!isReadKind(kind) && kind !== 'unknown') return failureOf('pictureOfOtherKind', { kind });
  if (file.size > limits.photoMaxBytes) return failureOf('pictureFileTooLarge');
  return kind === 'unknown' ? failureOf('pictureFormatUnknown') : null;
}

/** Makes the calls of a photo intake; adding asks an owner for a fresh passphrase where it has to. */
export function createIntakeCalls(client: Pick<FamiliarClient, 'call'>, proofs: Proofs): IntakeCalls {
  const assignAll = createAssignAll(client, proofs);

  async function stateOf(file: File, scan: PhotoScan, memberId: number | null): Promise<IntakeState> {
    const [face] = scan.faces;
    const plan = planFor(scan, memberId);
    if (plan === 'known') return { kind: 'known' };
    if (plan === 'refuse') return refusedAs({ why: 'unusable', faces: scan.faces });
    if (plan === 'ask' || memberId === null || face === undefined)
      return { kind: 'asking', scan, choices: firstChoices(scan) };
    return assignAll(file, [{ scan, memberId, faceIds: [face.faceId] }]);
  }

  return {
    async lookAt(file, memberId) {
      const failure = await failureOfFile(file);
      if (failure !== null) return { state: refusedByHost(failure), preview: null };
      const scanned = await scanFile(client, file);
      if (!scanned.ok) return { state: refusedByHost(scanned.error), preview: null };
      return { state: await stateOf(file, scanned.value, memberId), preview: scanned.value.preview };
    },
    addFaces(file, scan, choices) {
      const chosen = [...byMember(choices)].map(([memberId, faceIds]) => ({ scan, memberId, faceIds }));
      return assignAll(file, chosen);
    },
    addAnyway(file, { scan, unlike, count }) {
      const answered = unlike.map(({ memberId, faceIds }) => ({ scan, memberId, faceIds, addAnyway: true as const }));
      return assignAll(file, answered, count);
    },
  };
}
