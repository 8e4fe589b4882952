import type { UnknownPerson } from '#contract/calls/attempts.ts';
import type { CallInput, CallOutput } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import { refusedDecisionSchema } from '#contract/ways-in.ts';
import { doubtfulRate } from '#core/gallery/closer-to-other.ts';
import { alikeLimit, gatherAlike, middleOf } from '#core/gallery/gather-alike.ts';
import type { Remark, UnclaimedFace } from '#core/ports/attempt-face-store.ts';
import type { Store } from '#core/ports/store.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { meanEmbedding } from '#core/recognition/embedding.ts';
import { scoreMembers } from '#core/recognition/support-set.ts';
import { requireGoodName } from '../common/require-good-name.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

export type StrangersParts = {
  readonly store: Pick<Store, 'members' | 'attemptFaces' | 'settings'>;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
  readonly embedder: string;
};

/** The faces of one unknown person, newest first: one at least. */
type Group = readonly UnclaimedFace[];

/**
 * The newest kept faces of people whom nobody knows, refused or let in as somebody who says that it was not them; none
 * where the household does not want them compared.
 */
function listUnknown({ store, embedder }: StrangersParts) {
  if (!store.settings.read().gatherStrangers) return { faces: [], damaged: 0 };
  return store.attemptFaces.listUnclaimed(embedder, refusedDecisionSchema.options, limits.unknownFaces);
}

/** Gathers faces, who came last first. */
function gather({ supportSet, calibration }: StrangersParts, unknown: readonly UnclaimedFace[]): Group[] {
  const { space } = supportSet;
  const placed = unknown.map(({ embedding }) => ({ embedding, handicap: space.handicapOf(embedding) }));
  return gatherAlike(placed, alikeLimit(calibration))
    .toSorted(([a = 0], [b = 0]) => a - b)
    .map((places): Group => places.flatMap((place) => unknown[place] ?? []));
}

/** What was said last of a person. */
const remarkOf = (group: Group): Remark | null => group.find(({ remark }) => remark !== null)?.remark ?? null;

/** The member whom the person may be: not farther from them than refused members often are. */
function maybeMember({ store, supportSet, calibration }: StrangersParts, group: Group): UnknownPerson['maybe'] {
  const denied = new Set(group.map(({ disownedBy }) => disownedBy));
  const mean = meanEmbedding(group.map(({ embedding }) => embedding));
  const nearest = scoreMembers(mean, supportSet.get()).find(({ memberId }) => !denied.has(memberId));
  if (nearest === undefined) return null;
  const { memberId, distance, sampleCount } = nearest;
  const name = store.members.find(memberId)?.name;
  const isFar = distance > thresholdFor(calibration, doubtfulRate, sampleCount, 1);
  return isFar || name === undefined ? null : { memberId, name };
}

/** The unknown people whose faces are kept, who came last first. */
export function listStrangers(parts: StrangersParts): CallOutput<'attempts.strangers'> {
  const { faces: unknown, damaged } = listUnknown(parts);
  const people = gather(parts, unknown).map((group): UnknownPerson => {
    const { label, isIgnored } = remarkOf(group) ?? { label: null, isIgnored: false };
    const shown = group[middleOf(group.map(({ embedding }) => embedding))] ?? (group[0] as UnclaimedFace);
    return {
      attempts: group.map(({ attemptId, at }) => ({ attemptId, at })),
      pictureOf: shown.attemptId,
      label,
      isIgnored,
      maybe: maybeMember(parts, group),
    };
  });
  return { people, damaged };
}

/** @throws FamiliarError `strangerChanged` unless these attempts are of one unknown person, as faces are kept now */
export function requireStranger(parts: StrangersParts, attemptIds: readonly number[]): void {
  const isOne = gather(parts, listUnknown(parts).faces).some((group) =>
    attemptIds.every((id) => group.some(({ attemptId }) => attemptId === id)),
  );
  if (!isOne) throw new FamiliarError('strangerChanged');
}

/** Notes what an owner says of an unknown person. @throws as `requireStranger`, and for what nobody can be called */
export function remarkStranger(parts: StrangersParts, { attemptIds, remark }: CallInput<'attempts.remark'>): void {
  const { label, isIgnored } = remark;
  if (label !== null) requireGoodName(label);
  requireStranger(parts, attemptIds);
  parts.store.attemptFaces.remark(attemptIds, label === null && !isIgnored ? null : remark);
}

/** Says of a face that was just kept what was said of the person before: a remark outlasts the faces it began with. */
export function carryRemark(parts: StrangersParts, attemptId: number): void {
  const { faces: unknown } = listUnknown(parts);
  if (unknown.every(({ remark }) => remark === null)) return;
  const own = gather(parts, unknown).find((group) => group.some((face) => face.attemptId === attemptId));
  const remark = own === undefined ? null : remarkOf(own);
  if (remark !== null) parts.store.attemptFaces.remark([attemptId], remark);
}
