import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import {
  atPresent,
  countMore,
  type DailyCount,
  noPictureCounts,
  type PictureCounts,
} from '#core/household/picture-counts.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';

/**
 * How many pictures members add, and how often they are told that a face is nearer to somebody else, which would let
 * them search for a face that opens another account. Counted on the disk before it is answered; a picture that an owner
 * adds of them begins anew. Owners are not counted.
 */
export type PictureLimits = {
  /**
   * Call it before a face is held against others.
   * @throws FamiliarError `resembledOtherToday` or `resembledOtherOften`
   */
  readonly requireComparable: (session: Session, memberId: number) => void;
  readonly countOthersFace: (session: Session, memberId: number) => void;
  /**
   * Counts a face that is held against others although it may never be added, as if it were: answers that are no are
   * answers, too, and by the faces of many strangers they lead to those who come near.
   * @throws FamiliarError `ownPicturesToday`
   */
  readonly countShown: (session: Session, memberId: number) => void;
  /** @throws FamiliarError `ownPicturesToday` where a member may not add so many more */
  readonly requireAddable: (session: Session, memberId: number, count: number) => void;
  readonly countAdded: (session: Session, memberId: number, count: number) => void;
};

type Parts = { readonly store: Pick<Store, 'pictureCounts'>; readonly clock: Clock };

export function createPictureLimits({ store: { pictureCounts }, clock }: Parts): PictureLimits {
  function read(memberId: number, what: keyof PictureCounts): DailyCount {
    const counts = pictureCounts.read(memberId);
    const present = atPresent(counts[what], clock.now());
    if (present !== counts[what]) pictureCounts.save(memberId, { ...counts, [what]: present });
    return present;
  }

  function count(memberId: number, what: keyof PictureCounts, more: number): void {
    const counts = pictureCounts.read(memberId);
    pictureCounts.save(memberId, { ...counts, [what]: countMore(counts[what], more, clock.now()) });
  }

  function requireAddable(session: Session, memberId: number, more: number): void {
    const most = limits.ownPicturesPerDay;
    if (!isOwner(session) && read(memberId, 'added').today + more > most)
      throw new FamiliarError('ownPicturesToday', { most });
  }

  return {
    requireComparable(session, memberId) {
      if (isOwner(session)) return;
      const { today, inAll } = read(memberId, 'othersFaces');
      if (inAll >= limits.othersFacesInAll) throw new FamiliarError('resembledOtherOften');
      if (today >= limits.othersFacesPerDay) throw new FamiliarError('resembledOtherToday');
    },
    countOthersFace(session, memberId) {
      if (!isOwner(session)) count(memberId, 'othersFaces', 1);
    },
    countShown(session, memberId) {
      if (isOwner(session)) return;
      requireAddable(session, memberId, 1);
      count(memberId, 'added', 1);
    },
    requireAddable,
    countAdded(session, memberId, more) {
      if (isOwner(session)) pictureCounts.save(memberId, noPictureCounts);
      else count(memberId, 'added', more);
    },
  };
}
