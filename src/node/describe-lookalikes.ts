import type { StoredMember } from '../core/ports/store.ts';
import { memberPairs } from '../core/support-set/member-pairs.ts';
import type { Placement } from '../core/support-set/place-samples.ts';
import type { Lookalikes, SecurityLevel } from '../shared/household.ts';
import { decisionPolicy } from './decision-policy.ts';
import type { Services } from './services.ts';

/** From this many pictures in use on, more of them hardly separate two members any further. */
const enoughPictures = 5;

/** What would help most to tell two members apart. */
export function adviceForPair(pair: readonly StoredMember[], securityLevel: SecurityLevel): Lookalikes['advice'] {
  if (pair.some(({ sampleCount, setAsideCount }) => sampleCount - setAsideCount < enoughPictures)) return 'addPictures';
  return securityLevel === 'strict' ? 'passphrase' : 'stricterLevel';
}

/** The members who are too close at the level in force, by name, with what would help most. */
export function describeLookalikes(services: Pick<Services, 'vault' | 'calibration'>, placements: readonly Placement[]): Lookalikes[] {
  const records = services.vault.records();
  const { securityLevel } = records.settings();
  const members = new Map(records.members().map((member) => [member.id, member]));
  return memberPairs(placements, decisionPolicy(services)).flatMap(({ memberIds, smallest, threshold, state }) => {
    const [one, other] = memberIds.map((id) => members.get(id));
    if (state === 'clear' || one === undefined || other === undefined) return [];
    const advice = adviceForPair([one, other], securityLevel);
    return [{ memberIds: [one.id, other.id], names: [one.name, other.name], distance: smallest, threshold, advice }];
  });
}
