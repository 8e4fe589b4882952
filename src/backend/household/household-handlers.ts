import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';

type Parts = {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly sessions: SessionManager;
};

/** Setting the household up: the vault, its owner, and the owner signed in. */
export function createHouseholdHandlers({ vault, clock, sessions }: Parts): HandlersOf<'household'> {
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
