import type { HandlersOf } from '../gate/handlers.ts';
import type { Services } from '../services.ts';

/** Setting the household up: the vault, its owner, and the owner signed in. */
export function createHouseholdHandlers({ vault, clock, sessions }: Services): HandlersOf<'household'> {
  return {
    'household.create': async ({ householdName, ownerName, passphrase, protection, consent }) => {
      const owner = { name: ownerName, consent };
      const { ownerId, recoveryCode } = await vault.create({
        name: householdName,
        owner,
        passphrase,
        protection,
        at: clock.now(),
      });
      sessions.signIn({ id: ownerId, role: 'owner' }, 'setup');
      return { memberId: ownerId, recoveryCode };
    },
  };
}
