import type { StoredMember } from '../core/ports/store.ts';
import { findLookalikes } from '../core/recognition/lookalikes.ts';
import type { Lookalikes } from '../shared/household.ts';
import { decisionPolicy, type Services } from './services.ts';

/** From this many pictures on, more of them hardly separate two members any further. */
const enoughPictures = 5;

/** The members who are too close at the level in force, by name, with what would help most. */
export function describeLookalikes(services: Pick<Services, 'vault' | 'calibration' | 'embedder'>): Lookalikes[] {
  const records = services.vault.records();
  const policy = decisionPolicy(services);
  const { securityLevel } = records.settings();
  const members = new Map(records.members().map((member) => [member.id, member]));

  function adviceFor(pair: readonly StoredMember[]): Lookalikes['advice'] {
    if (pair.some(({ sampleCount }) => sampleCount < enoughPictures)) return 'addPictures';
    return securityLevel === 'strict' ? 'passphrase' : 'stricterLevel';
  }

  return findLookalikes(records.supportSet(services.embedder), policy).flatMap(({ memberIds, ...measured }) => {
    const [one, other] = memberIds.map((id) => members.get(id));
    if (one === undefined || other === undefined) return [];
    return [{ memberIds: [one.id, other.id], names: [one.name, other.name], ...measured, advice: adviceFor([one, other]) }];
  });
}
