import type { Lookalikes } from '#contract/household.ts';
import { isStricter, type SecurityLevel, strictest } from '#contract/security-levels.ts';
import { memberPairs } from '#core/gallery/member-pairs.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { readable } from '#core/recognition/readable.ts';
import { policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

/** From this many pictures in use on, more of them hardly separate two members any further. */
const enoughPictures = 5;

/**
 * What would help most to tell two members apart, asked pair by pair. A stricter level does only where it leaves the
 * two outside each other's threshold.
 */
export function createPairAdvice(
  calibration: Calibration,
  level: SecurityLevel,
  placements: readonly Placement[],
  space: LatentSpace,
): (pair: readonly StoredMember[]) => Lookalikes['advice'] {
  const canBeStricter = isStricter(strictest(), level);
  const atStrictest = memberPairs(placements, policyAt(calibration, strictest()), space);
  return (pair) => {
    if (pair.some(({ sampleCount, setAsideCount }) => sampleCount - setAsideCount < enoughPictures))
      return 'addPictures';
    const then = atStrictest.find(({ memberIds }) => pair.every(({ id }) => memberIds.includes(id)));
    return canBeStricter && then?.state !== 'close' ? 'stricterLevel' : 'passphrase';
  };
}

type Parts = {
  readonly store: Pick<Store, 'members' | 'settings'>;
  readonly calibration: Calibration;
  readonly supportSet: Pick<SupportSetCache, 'space'>;
};

/** The members who are too close at the level in force, by name, with what would help most. */
export function describeLookalikes(
  { store, calibration, supportSet: { space } }: Parts,
  placements: readonly Placement[],
): Lookalikes[] {
  const level = store.settings.read().securityLevel;
  const members = new Map(store.members.list().map((member) => [member.id, member]));
  const adviceFor = createPairAdvice(calibration, level, placements, space);
  const pairs = memberPairs(placements, policyAt(calibration, level), space);
  return pairs.flatMap(({ memberIds, smallest, threshold, state }) => {
    const [one, other] = memberIds.map((id) => members.get(id));
    if (state === 'clear' || one === undefined || other === undefined) return [];
    return [
      {
        memberIds: [one.id, other.id],
        names: [one.name, other.name],
        distance: readable(smallest, threshold),
        threshold,
        advice: adviceFor([one, other]),
      },
    ];
  });
}
