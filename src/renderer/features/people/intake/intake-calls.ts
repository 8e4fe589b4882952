import type { PhotoScan } from '#contract/calls/photos.ts';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure } from '#contract/failures.ts';
import { fileKindOf, tellingBytes } from '#contract/file-kind.ts';
import { limits } from '#contract/limits.ts';
import { isReadKind } from '#contract/picture-kinds.ts';
import { failureOf, type Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import type { WithFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { byMember, type Choices, firstChoices, type IntakeState, planFor, refusedAs } from './intake-model.ts';

/** What became of a photo, and what it looks like where it could be read. */
export type LookedAt = { readonly state: IntakeState; readonly preview: Picture | null };

/** What the intake has done with a photo; each answers what became of it. Rejects when the file cannot be read. */
export type IntakeCalls = {
  /** Looks for faces and adds the one that needs no question. */
  readonly lookAt: (file: File, memberId: number | null) => Promise<LookedAt>;
  /** Adds the chosen faces of a photo that has been looked at. */
  readonly addFaces: (file: File, scan: PhotoScan, choices: Choices) => Promise<IntakeState>;
};

type Added = Extract<IntakeState, { kind: 'added' }>;
type Refused = Extract<IntakeState, { kind: 'refused' }>;

/** Faces of one photo for one member. */
type Assignment = { readonly scan: PhotoScan; readonly memberId: number; readonly faceIds: readonly number[] };

const refusedByHost = (failure: Failure) => refusedAs({ why: 'host', failure });

/** Why a file is not even sent to the host, which would say the same: its first bytes or its size tell. */
async function failureOfFile(file: File): Promise<Failure | null> {
  const kind = fileKindOf(new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer()));
  if (!isReadKind(kind) && kind !== 'unknown') return failureOf('pictureOfOtherKind', { kind });
  if (file.size > limits.photoMaxBytes) return failureOf('pictureFileTooLarge');
  return kind === 'unknown' ? failureOf('pictureFormatUnknown') : null;
}

/** Makes the calls of a photo intake; adding asks an owner for a fresh passphrase where it has to. */
export function createIntakeCalls(client: Pick<FamiliarClient, 'call'>, withFreshProof: WithFreshProof): IntakeCalls {
  const scanFile = async (file: File): Promise<Result<PhotoScan>> =>
    client.call('photos.scan', { photo: new Uint8Array(await file.arrayBuffer()) });

  const tryAssign = ({ scan, memberId, faceIds }: Assignment) =>
    withFreshProof(() => client.call('photos.assign', { memberId, scanId: scan.scanId, faceIds: [...faceIds] }));

  /** The same faces of a new scan: the host lets go of scans after a while, and finds the faces in the same order. */
  async function scanAnew(file: File, { scan, memberId, faceIds }: Assignment): Promise<Result<Assignment>> {
    const again = await scanFile(file);
    if (!again.ok) return again;
    const places = faceIds.map((id) => scan.faces.findIndex(({ faceId }) => faceId === id));
    const ids = places.flatMap((place) => again.value.faces[place]?.faceId ?? []);
    return { ok: true, value: { scan: again.value, memberId, faceIds: ids } };
  }

  async function assign(file: File, assignment: Assignment): Promise<Added | Refused> {
    let answer = await tryAssign(assignment);
    if (answer !== null && !answer.ok && answer.error.code === 'notFound') {
      const again = await scanAnew(file, assignment);
      answer = again.ok ? await tryAssign(again.value) : again;
    }
    if (answer === null) return refusedAs({ why: 'calledOff' });
    if (!answer.ok) return refusedByHost(answer.error);
    return { kind: 'added', count: answer.value.added, duplicates: answer.value.duplicates };
  }

  async function stateOf(file: File, scan: PhotoScan, memberId: number | null): Promise<IntakeState> {
    const [face] = scan.faces;
    const plan = planFor(scan, memberId);
    if (plan === 'known') return { kind: 'known' };
    if (plan === 'refuse') return refusedAs({ why: 'unusable', faces: scan.faces });
    if (plan === 'ask' || memberId === null || face === undefined)
      return { kind: 'asking', scan, choices: firstChoices(scan) };
    return assign(file, { scan, memberId, faceIds: [face.faceId] });
  }

  return {
    async lookAt(file, memberId) {
      const failure = await failureOfFile(file);
      if (failure !== null) return { state: refusedByHost(failure), preview: null };
      const scanned = await scanFile(file);
      if (!scanned.ok) return { state: refusedByHost(scanned.error), preview: null };
      return { state: await stateOf(file, scanned.value, memberId), preview: scanned.value.preview };
    },
    async addFaces(file, scan, choices) {
      let count = 0;
      let duplicates = 0;
      for (const [memberId, faceIds] of byMember(choices)) {
        const added = await assign(file, { scan, memberId, faceIds });
        if (added.kind === 'refused') return added;
        count += added.count;
        duplicates += added.duplicates;
      }
      return { kind: 'added', count, duplicates };
    },
  };
}
