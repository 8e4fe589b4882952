import { FamiliarError } from '#contract/result.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { VaultKeys } from '#core/ports/vault-keys.ts';
import { readRecoveryCode } from '#storage/secrets/recovery-code.ts';
import type { Announcer } from '../common/announcer.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { Guards } from './failure-guard.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import type { SessionManager } from './session-manager.ts';
import { recordWithoutFace, signInFirstOwner } from './without-face.ts';

type Parts = Pick<Announcer, 'announceState' | 'announceAttempt'> & {
  readonly keys: VaultKeys;
  readonly store: Pick<Store, 'members' | 'attempts'>;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
  readonly guards: Guards;
};

/** The ways to the household's key, and the key itself. */
export function createSecurityHandlers(parts: Parts): HandlersOf<'security'> {
  const { keys, clock, sessions, passphrases } = parts;

  return {
    'security.keys': async () => ({
      protection: keys.protection(),
      protections: await keys.protections(),
      deviceObstacle: await keys.deviceObstacle(),
      recoveryCodeMadeAt: keys.recoveryCodeMadeAt(),
      isRecoveryCodeKept: keys.isRecoveryCodeKept(),
    }),
    'security.changePassphrase': async ({ passphrase, next }, { checkpoint }) => {
      await passphrases.verify(passphrase);
      checkpoint();
      await keys.changePassphrase(next, checkpoint);
      sessions.refresh();
      return {};
    },
    'security.changeProtection': async ({ protection }, { checkpoint }) => {
      await keys.changeProtection(protection, checkpoint);
      return {};
    },
    'security.renewRecoveryCode': async (_input, { checkpoint }) => ({
      recoveryCode: await keys.renewRecoveryCode(clock.now(), checkpoint),
    }),
    'security.keepRecoveryCode': async ({ code }) => {
      if (readRecoveryCode(code) === null) throw new FamiliarError('recoveryCodeMistyped');
      if (!(await keys.keepRecoveryCode(code))) throw new FamiliarError('recoveryCodeOld');
      return {};
    },
    'security.changeKey': async ({ passphrase }, { checkpoint }) => {
      await passphrases.verify(passphrase);
      checkpoint();
      sessions.touch();
      const recoveryCode = await keys.changeDataKey(passphrase, clock.now(), checkpoint);
      sessions.refresh();
      return { recoveryCode };
    },
    'security.recover': async ({ code, next }, { session }) => {
      const startedAt = clock.monotonic();
      const stopIfOvertaken = (): void => {
        if (sessions.current().epoch !== session.epoch) throw new FamiliarError('sessionChanged');
      };
      // Once it is saved there is no way back: the new code has to reach the person who gave the old one.
      const recoveryCode = await passphrases.recover(code, next, stopIfOvertaken).finally(parts.announceState);
      const { id } = signInFirstOwner(parts, 'recovery');
      recordWithoutFace(parts, { outcome: 'recovery', memberId: id, startedAt });
      return { recoveryCode };
    },
  };
}
