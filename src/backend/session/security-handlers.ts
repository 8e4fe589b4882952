import { FamiliarError } from '#contract/result.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Announcer } from '../common/announcer.ts';
import { requireFirstOwner } from '../common/require-member.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { forgiveAfter, type Guards } from './failure-guard.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import type { SessionManager } from './session-manager.ts';

type Parts = {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
  readonly guards: Guards;
  readonly announceState: Announcer['announceState'];
};

/** The ways to the household's key, and the key itself. */
export function createSecurityHandlers(parts: Parts): HandlersOf<'security'> {
  const { vault, clock, sessions, passphrases, guards, announceState } = parts;

  return {
    'security.keys': async () => ({
      protection: vault.keys.protection(),
      protections: await vault.keys.protections(),
      recoveryCodeMadeAt: vault.keys.recoveryCodeMadeAt(),
    }),
    'security.changePassphrase': async ({ passphrase, next }, { checkpoint }) => {
      await passphrases.verify(passphrase);
      checkpoint();
      await vault.keys.changePassphrase(next, checkpoint);
      sessions.refresh();
      return {};
    },
    'security.changeProtection': async ({ protection }, { checkpoint }) => {
      await vault.keys.changeProtection(protection, checkpoint);
      return {};
    },
    'security.renewRecoveryCode': async (_input, { checkpoint }) => {
      const recoveryCode = await vault.keys.renewRecoveryCode(clock.now(), checkpoint);
      return { recoveryCode };
    },
    'security.changeKey': async ({ passphrase }, { checkpoint }) => {
      await passphrases.verify(passphrase);
      checkpoint();
      sessions.touch();
      const recoveryCode = await vault.keys.changeDataKey(passphrase, clock.now(), checkpoint);
      sessions.refresh();
      return { recoveryCode };
    },
    'security.recover': async ({ code, next }, { session }) => {
      const startedAt = clock.monotonic();
      const stopIfOvertaken = (): void => {
        if (sessions.current().epoch !== session.epoch) throw new FamiliarError('sessionChanged');
      };
      // Once it is saved there is no way back: the new code has to reach whoever gave the old one.
      const recoveryCode = await passphrases.recover(code, next, stopIfOvertaken).finally(announceState);
      const owner = requireFirstOwner(vault.store);
      forgiveAfter('recovery', guards);
      sessions.signIn(owner, 'recovery');
      const durationMs = Math.round(clock.monotonic() - startedAt);
      vault.store.attempts.record({
        at: clock.now(),
        outcome: 'recovery',
        memberId: owner.id,
        distance: null,
        threshold: null,
        margin: null,
        durationMs,
      });
      return { recoveryCode };
    },
  };
}
