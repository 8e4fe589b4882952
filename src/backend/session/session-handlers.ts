import { FamiliarError } from '#contract/result.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';
import { createSerialQueue } from '#core/base/serial-queue.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Announcer } from '../common/announcer.ts';
import { requireFirstOwner } from '../common/require-member.ts';
import { isSameName } from '../common/same-name.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SignInLearning } from '../sign-in/learn-from-sign-ins.ts';
import { forgiveAfter, type Guards } from './failure-guard.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import type { SessionManager } from './session-manager.ts';

const withoutFace = { distance: null, threshold: null, margin: null } as const;

type Parts = {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
  readonly guards: Guards;
  readonly learning: SignInLearning;
  readonly announce: Announcer['announce'];
  readonly announceState: Announcer['announceState'];
};

/** The passphrase, locking, and signs of life. */
export function createSessionHandlers(parts: Parts): HandlersOf<'session'> {
  const { vault, clock, sessions, passphrases, guards, announce, announceState } = parts;

  const oneByOne = createSerialQueue();

  function record(outcome: AttemptOutcome, memberId: number | null, startedAt: number): void {
    if (vault.state() !== 'open') return;
    vault.store.attempts.record({
      at: clock.now(),
      outcome,
      memberId,
      ...withoutFace,
      durationMs: Math.round(clock.monotonic() - startedAt),
    });
  }

  async function verify(passphrase: string, startedAt: number): Promise<void> {
    try {
      await passphrases.verify(passphrase);
    } catch (error) {
      if (error instanceof FamiliarError && error.code === 'wrongPassphrase') {
        record('wrongPassphrase', null, startedAt);
        announce(['attempts.changed']);
      }
      announceState();
      throw error;
    }
  }

  function requirePinOpen(): void {
    if (guards.pin.isDisabled()) throw new FamiliarError('pinOff');
    const until = guards.pin.pausedUntil();
    if (until !== null) throw new FamiliarError('pinPaused', { seconds: Math.ceil((until - clock.now()) / 1000) });
  }

  return {
    'session.passphrase': async ({ passphrase }, { session }) => {
      const startedAt = clock.monotonic();
      await verify(passphrase, startedAt);
      if (sessions.current().epoch !== session.epoch) throw new FamiliarError('sessionChanged');
      const owner = requireFirstOwner(vault.store);
      forgiveAfter('passphrase', guards);
      sessions.signIn(owner, 'passphrase');
      record('passphrase', owner.id, startedAt);
      await parts.learning.afterPassphrase(owner.id);
      return {};
    },
    'session.pin': ({ name, pin }, { checkpoint }) =>
      oneByOne(async () => {
        const startedAt = clock.monotonic();
        checkpoint();
        requirePinOpen();
        const member = vault.store.members.list().find((known) => isSameName(known.name, name));
        // On the disk before the PIN is looked at, so that ending the app in the middle gains nothing.
        guards.pin.reserve();
        const isRight = await vault.pins.check(member?.id ?? null, pin);
        if (member === undefined || !isRight) {
          guards.pin.fail();
          record('wrongPin', null, startedAt);
          announce(['attempts.changed']);
          announceState();
          throw new FamiliarError('pinWrong');
        }
        forgiveAfter('pin', guards);
        checkpoint();
        sessions.signIn(member, 'pin');
        record('pin', member.id, startedAt);
        return {};
      }),
    'session.confirm': async ({ passphrase }, { checkpoint }) => {
      await verify(passphrase, clock.monotonic());
      checkpoint();
      sessions.refresh();
      return {};
    },
    'session.lock': () => {
      sessions.lock('manual');
      return {};
    },
    'session.touch': () => {
      sessions.touch();
      return {};
    },
  };
}
