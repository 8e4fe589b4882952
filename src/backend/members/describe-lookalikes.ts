import type { Lookalikes } from '#contract/household.ts';
import { falseMatchRateOf, isStricter, strictest } from '#contract/security-levels.ts';
import { memberPairs } from '#core/gallery/member-pairs.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decisionPolicy } from '../common/decision-policy.ts';

type Reading = {
  readonly vault: Vault;
  readonly calibration: Calibration;
};

/** From this many pictures in use on, more of them hardly separate two members any further. */
const enoughPictures = 5;

/** What would help most to tell two members apart, asked pair by pair. A stricter level does only where it leaves the two outside each other's threshold. */
export function createPairAdvice(
  { vault, calibration }: Reading,
  placements: readonly Placement[],
): (pair: readonly StoredMember[]) => Lookalikes['advice'] {
  const canBeStricter = isStricter(strictest(), vault.store.settings.read().securityLevel);
  const atStrictest = memberPairs(placements, { calibration, falseMatchRate: falseMatchRateOf(strictest()) });
  return (pair) => {
    if (pair.some(({ sampleCount, setAsideCount }) => sampleCount - setAsideCount < enoughPictures))
      return 'addPictures';
    const then = atStrictest.find(({ memberIds }) => pair.every(({ id }) => memberIds.includes(id)));
    return canBeStricter && then?.state !== 'close' ? 'stricterLevel' : 'passphrase';
  };
}

/** The members who are too close at the level in force, by name, with what would help most. */
export function describeLookalikes(parts: Reading, placements: readonly Placement[]): Lookalikes[] {
  const members = new Map(parts.vault.store.members.list().map((member) => [member.id, member]));
  const adviceFor = createPairAdvice(parts, placements);
  return memberPairs(placements, decisionPolicy(parts)).flatMap(({ memberIds, smallest, threshold, state }) => {
    const [one, other] = memberIds.map((id) => members.get(id));
    if (state === 'clear' || one === undefined || other === undefined) return [];
    return [
      {
        memberIds: [one.id, other.id],
        names: [one.name, other.name],
        distance: smallest,
        threshold,
        advice: adviceFor([one, other]),
      },
    ];
  });
}
