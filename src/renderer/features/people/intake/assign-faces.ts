import type { PhotoScan } from '#contract/calls/photos.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import type { WithFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { type IntakeState, refusedAs, type UnlikeFaces } from './intake-model.ts';

/** Faces of one photo for one member. */
export type Assignment = {
  readonly scan: PhotoScan;
  readonly memberId: number;
  readonly faceIds: readonly number[];
  readonly addAnyway?: true;
};

type Added = Extract<IntakeState, { kind: 'added' }>;
type Refused = Extract<IntakeState, { kind: 'refused' }>;

/** The proofs that adding takes: a fresh one, and one given anew for faces that do not look like their member. */
export type Proofs = { readonly fresh: WithFreshProof; readonly anew: WithFreshProof };

export const scanFile = async (client: Pick<FamiliarClient, 'call'>, file: File): Promise<Result<PhotoScan>> =>
  client.call('photos.scan', { photo: new Uint8Array(await file.arrayBuffer()) });

type AssignAll = (file: File, assignments: readonly Assignment[], before?: number) => Promise<IntakeState>;

/**
 * Adds faces of a photo member by member, with how many of it were added before: what does not look like its member
 * waits, a refusal ends it.
 */
export function createAssignAll(client: Pick<FamiliarClient, 'call'>, proofs: Proofs): AssignAll {
  const tryAssign = ({ scan: { scanId }, memberId, faceIds, ...answer }: Assignment) =>
    (answer.addAnyway ? proofs.anew : proofs.fresh)(() =>
      client.call('photos.assign', { memberId, scanId, faceIds: [...faceIds], ...answer }),
    );

  /** The same faces of a new scan: the host lets go of scans after a while, and finds the faces in the same order. */
  async function scanAnew(file: File, { scan, faceIds, ...rest }: Assignment): Promise<Result<Assignment>> {
    const again = await scanFile(client, file);
    if (!again.ok) return again;
    const places = faceIds.map((id) => scan.faces.findIndex(({ faceId }) => faceId === id));
    const ids = places.flatMap((place) => again.value.faces[place]?.faceId ?? []);
    return { ok: true, value: { ...rest, scan: again.value, faceIds: ids } };
  }

  async function assign(file: File, assignment: Assignment): Promise<Added | Refused | UnlikeFaces> {
    let answer = await tryAssign(assignment);
    if (answer !== null && !answer.ok && answer.error.code === 'notFound') {
      const again = await scanAnew(file, assignment);
      answer = again.ok ? await tryAssign(again.value) : again;
    }
    if (answer === null) return refusedAs({ why: 'calledOff' });
    if (answer.ok) return { kind: 'added', count: answer.value.added, duplicates: answer.value.duplicates };
    if (answer.error.reason !== 'faceUnlikeMember') return refusedAs({ why: 'host', failure: answer.error });
    const { memberId, faceIds } = assignment;
    return { memberId, faceIds, ...answer.error.facts };
  }

  return async (file, assignments, before = 0) => {
    const unlike: UnlikeFaces[] = [];
    let [count, duplicates] = [before, 0];
    for (const assignment of assignments) {
      const added = await assign(file, assignment);
      if ('remedy' in added) unlike.push(added);
      else if (added.kind === 'refused') return added;
      else [count, duplicates] = [count + added.count, duplicates + added.duplicates];
    }
    const scan = assignments[0]?.scan;
    if (unlike.length > 0 && scan !== undefined) return { kind: 'unlike', scan, unlike, count, duplicates };
    return { kind: 'added', count, duplicates };
  };
}
