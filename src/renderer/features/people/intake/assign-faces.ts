import type { PhotoScan } from '#contract/calls/photos.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import type { WithFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { type Gain, type IntakeState, knownIn, type Refusal, refusedAs, type UnlikeFaces } from './intake-model.ts';

/** A photo that has a file, and the import it belongs to. */
export type PhotoFile = { readonly file: File; readonly importId: number | null };

/** Faces of one photo for one member. */
export type Assignment = {
  readonly scan: PhotoScan;
  readonly memberId: number;
  readonly faceIds: readonly number[];
  readonly addAnyway?: true;
};

/** What one assignment gave: pictures that were stored, none for what the member has already. */
type Assigned = { readonly gain: Gain } | { readonly refusal: Refusal } | { readonly unlike: UnlikeFaces };

/** The proofs that adding takes: a fresh one, and one given anew for faces that do not look like their member. */
export type Proofs = { readonly fresh: WithFreshProof; readonly anew: WithFreshProof };

export async function scanFile(
  client: Pick<FamiliarClient, 'call'>,
  { file, importId }: PhotoFile,
): Promise<Result<PhotoScan>> {
  const photo = new Uint8Array(await file.arrayBuffer());
  return client.call('photos.scan', { photo, ...(importId !== null && { importId }) });
}

type AssignAll = (
  photo: PhotoFile,
  assignments: readonly Assignment[],
  before?: readonly Gain[],
) => Promise<IntakeState>;

/**
 * Adds faces of a photo member by member, with what it gave before: what does not look like its member waits, a refusal
 * ends it.
 */
export function createAssignAll(client: Pick<FamiliarClient, 'call'>, proofs: Proofs): AssignAll {
  async function tryAssign({ scan: { scanId }, memberId, faceIds, ...answer }: Assignment) {
    const perform = () => client.call('photos.assign', { memberId, scanId, faceIds: [...faceIds], ...answer });
    if (answer.addAnyway) return proofs.anew(perform);
    const assigned = await perform();
    // An import needs no further proof while it runs; one that has ended asks once more.
    return assigned.ok || assigned.error.code !== 'notAllowed' ? assigned : proofs.fresh(perform);
  }

  /** The same faces of a new scan: the host lets go of scans after a while, and finds the faces in the same order. */
  async function scanAnew(photo: PhotoFile, { scan, faceIds, ...rest }: Assignment): Promise<Result<Assignment>> {
    const again = await scanFile(client, photo);
    if (!again.ok) return again;
    const places = faceIds.map((id) => scan.faces.findIndex(({ faceId }) => faceId === id));
    const ids = places.flatMap((place) => again.value.faces[place]?.faceId ?? []);
    return { ok: true, value: { ...rest, scan: again.value, faceIds: ids } };
  }

  async function assign(photo: PhotoFile, assignment: Assignment): Promise<Assigned> {
    let answer = await tryAssign(assignment);
    if (answer !== null && !answer.ok && answer.error.code === 'notFound') {
      const again = await scanAnew(photo, assignment);
      answer = again.ok ? await tryAssign(again.value) : again;
    }
    const { memberId, faceIds } = assignment;
    if (answer === null) return { refusal: { why: 'calledOff' } };
    if (answer.ok) return { gain: { memberId, count: answer.value.added } };
    if (answer.error.reason !== 'faceUnlikeMember') return { refusal: { why: 'host', failure: answer.error } };
    return { unlike: { memberId, faceIds, ...answer.error.facts } };
  }

  return async (photo, assignments, before = []) => {
    const assigned: Assigned[] = before.map((gain) => ({ gain }));
    for (const assignment of assignments) {
      const one = await assign(photo, assignment);
      assigned.push(one);
      if ('refusal' in one) break;
    }
    return stateAfter(assigned, assignments[0]?.scan);
  };
}

/** What became of a photo of which these faces were to be added. */
function stateAfter(assigned: readonly Assigned[], scan: PhotoScan | undefined): IntakeState {
  const gains = assigned.flatMap((one) => ('gain' in one && one.gain.count > 0 ? [one.gain] : []));
  const unlike = assigned.flatMap((one) => ('unlike' in one ? [one.unlike] : []));
  const missed = assigned.flatMap((one) => ('refusal' in one ? [one.refusal] : []))[0] ?? null;
  if (missed === null && unlike.length > 0 && scan !== undefined) return { kind: 'unlike', scan, unlike, gains };
  if (gains.length > 0) return { kind: 'added', gains, missed };
  return missed === null ? { kind: 'known', whose: scan === undefined ? [] : knownIn(scan) } : refusedAs(missed);
}
