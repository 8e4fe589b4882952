import { FamiliarError } from '#contract/result.ts';
import { isCloserToOther } from '#core/gallery/closer-to-other.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { PictureLimits } from './picture-limits.ts';

export type OwnFaceParts = {
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
  readonly pictureLimits: PictureLimits;
};

/**
 * Whether somebody is about to file another member's face under their own name, which would make that member's face
 * ambiguous at the lock screen; to be told so is counted, once for all the faces. Only an owner may: it takes the
 * passphrase, and they are told whom a face resembles.
 * @throws FamiliarError where the member was told so too often
 */
export function isOthersFace(
  { supportSet, calibration, pictureLimits }: OwnFaceParts,
  session: Session,
  memberId: number,
  embeddings: readonly Embedding[],
): boolean {
  if (isOwner(session)) return false;
  pictureLimits.requireComparable(session, memberId);
  const isOthers = embeddings.some((face) => isCloserToOther(face, memberId, supportSet.get(), calibration));
  if (isOthers) pictureLimits.countOthersFace(session, memberId);
  return isOthers;
}

/**
 * @throws FamiliarError `conflict` while it cannot be told whom a face resembles, since members wait to be embedded
 * anew; an owner may go on
 */
export function requireEverybody({ supportSet }: Pick<OwnFaceParts, 'supportSet'>, session: Session): void {
  if (isOwner(session) || supportSet.isComplete()) return;
  throw new FamiliarError('facesLearntAnew');
}

/**
 * @throws FamiliarError `conflict` where pictures would file another member's face, nobody is named, or where the
 * member has added as many as they may
 */
export function requireOwnFace(
  parts: OwnFaceParts,
  session: Session,
  memberId: number,
  embeddings: readonly Embedding[],
): void {
  requireEverybody(parts, session);
  parts.pictureLimits.requireAddable(session, memberId, embeddings.length);
  if (isOthersFace(parts, session, memberId, embeddings)) throw new FamiliarError('faceResemblesOther');
}
