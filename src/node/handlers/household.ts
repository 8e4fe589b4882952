import { FamiliarError } from '../../shared/result.ts';
import type { Services } from '../services.ts';
import type { HandlersOf } from './handlers.ts';

/** Setting the household up: the vault, its owner, and the owner signed in. */
export function createHouseholdHandlers({ vault, clock, sessions, supportSet }: Services): HandlersOf<'household'> {
  let isCreating = false;

  return {
    'household.create': async ({ householdName, ownerName, passphrase, protection, consent }) => {
      if (isCreating) throw new FamiliarError('conflict', 'The household is being set up already.');
      isCreating = true;
      try {
        const at = clock.now();
        await vault.create({ name: householdName, passphrase, protection, at });
        const records = vault.records();
        const memberId = records.addMember({ name: ownerName, role: 'owner', consent, at });
        supportSet.invalidate();
        sessions.signIn({ id: memberId, role: 'owner' }, 'setup');
        return { memberId };
      } finally {
        isCreating = false;
      }
    },
  };
}
