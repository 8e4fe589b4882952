import { FamiliarError } from '#contract/result.ts';
import { isCloserToOther } from '#core/gallery/closer-to-other.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Reading = {
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
};

/**
 * Whether somebody is about to file another member's face under their own name, which would make that member's face
 * ambiguous at the lock screen. Only an owner may: it takes the passphrase, and they are told whom a face resembles.
 */
export function isOthersFace(
  { supportSet, calibration }: Reading,
  session: Session,
  memberId: number,
  embedding: Embedding,
): boolean {
  if (isOwner(session)) return false;
  return isCloserToOther(embedding, memberId, supportSet.get(), calibration);
}

/**
 * @throws FamiliarError `conflict` while it cannot be told whom a face resembles, since members wait to be embedded
 * anew; an owner may go on
 */
export function requireEverybody({ supportSet }: Pick<Reading, 'supportSet'>, session: Session): void {
  if (isOwner(session) || supportSet.isComplete()) return;
  throw new FamiliarError('facesLearntAnew');
}

/** @throws FamiliarError `conflict` where a picture would file another member's face; nobody is named */
export function requireOwnFace(
  parts: Reading,
  session: Session,
  memberId: number,
  embeddings: readonly Embedding[],
): void {
  requireEverybody(parts, session);
  if (!embeddings.some((embedding) => isOthersFace(parts, session, memberId, embedding))) return;
  throw new FamiliarError('faceResemblesOther');
}
