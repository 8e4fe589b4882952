import type { UnlikeRemedy } from '#contract/likeness.ts';
import { FamiliarError } from '#contract/result.ts';
import { doAgree, unlikeFaces } from '#core/gallery/likeness.ts';
import type { Clock } from '#core/ports/host.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { isFreshSince, isOwner, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';
import { requireMember } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { PictureLimits } from './picture-limits.ts';

/** Faces on their way to a member, and the answer to whether one that does not look like them is added anyway. */
export type NewFaces = {
  readonly memberId: number;
  readonly embeddings: readonly Embedding[];
  readonly addAnyway?: true | undefined;
};

/**
 * Whether faces look like the member whom they are to be added to. Every way by which a face gets among a member's
 * pictures in use asks it; without pictures in use any face does.
 */
export type LikenessCheck = {
  /**
   * What can be done about faces that do not look like the member, which counts as asked; null where all do.
   * @throws FamiliarError `facesLearntAnew`
   */
  readonly ask: (session: Session, faces: NewFaces) => UnlikeRemedy | null;
  /**
   * A member who is told that a face is not theirs has one picture less to add today.
   * @throws FamiliarError `faceUnlikeMember`, `addAnywayNeedsPassphrase`, `facesLearntAnew`, `ownPicturesToday`
   */
  readonly require: (session: Session, faces: NewFaces) => void;
};

export type LikenessParts = {
  readonly store: Pick<Store, 'members'>;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly pictureLimits: PictureLimits;
};

/** When it was asked about a member, in which session. */
type Question = { readonly at: Moment; readonly epoch: number };

/** Keeps in memory what it asked last about each member: an answer takes the passphrase anew, given since. */
export function createLikenessCheck(parts: LikenessParts): LikenessCheck {
  const { store, supportSet, calibration, clock, pictureLimits } = parts;
  const asked = new Map<number, Question>();

  function areUnlike({ memberId, embeddings }: NewFaces): boolean {
    if (embeddings.length === 0) return false;
    const present = supportSet.get();
    requireReadable(requireMember(store, memberId), supportSet);
    return unlikeFaces(embeddings, memberId, present, calibration).length > 0;
  }

  function remedyFor(session: Session, memberId: number): UnlikeRemedy {
    if (!isOwner(session)) return 'askOwner';
    const own = supportSet.kept().filter((sample) => sample.memberId === memberId);
    return doAgree(own, calibration, supportSet.space) ? 'addAnyway' : 'sortFirst';
  }

  function noteAsked({ epoch }: Session, memberId: number): void {
    asked.set(memberId, { at: momentOf(clock), epoch });
  }

  return {
    ask(session, faces) {
      if (!areUnlike(faces)) return null;
      noteAsked(session, faces.memberId);
      return remedyFor(session, faces.memberId);
    },
    require(session, faces) {
      if (!areUnlike(faces)) return;
      const { memberId, addAnyway } = faces;
      const remedy = remedyFor(session, memberId);
      const question = asked.get(memberId);
      if (addAnyway && remedy === 'addAnyway' && question?.epoch === session.epoch) {
        if (isFreshSince(session, question.at, momentOf(clock))) return;
        throw new FamiliarError('addAnywayNeedsPassphrase');
      }
      pictureLimits.countShown(session, memberId);
      noteAsked(session, memberId);
      throw new FamiliarError('faceUnlikeMember', { name: requireMember(store, memberId).name, remedy });
    },
  };
}

/** @throws FamiliarError `facesLearntAnew` while the member's pictures in use wait to be embedded anew */
function requireReadable({ id, sampleCount, setAsideCount }: StoredMember, supportSet: SupportSetCache): void {
  const isReadable = supportSet.get().members.some(({ memberId }) => memberId === id);
  if (!isReadable && sampleCount > setAsideCount && !supportSet.isComplete())
    throw new FamiliarError('facesLearntAnew');
}
