import { FamiliarError } from '../../shared/result.ts';
import { requireFirstOwner } from '../require-member.ts';
import type { Services } from '../services.ts';
import type { HandlersOf } from './handlers.ts';

const withoutFace = { distance: null, threshold: null, margin: null } as const;

/** The passphrase, locking, and signs of life. */
export function createSessionHandlers(services: Services): HandlersOf<'session'> {
  const { vault, clock, sessions, passphrases, guards, supportSet, bus, announceState } = services;

  function record(outcome: 'passphrase' | 'wrongPassphrase', memberId: number | null, startedAt: number): void {
    if (vault.state() !== 'open') return;
    vault.records().recordAttempt({ at: clock.now(), outcome, memberId, ...withoutFace, durationMs: Math.round(clock.monotonic() - startedAt) });
    bus.publish({ name: 'attempts.changed', payload: {} });
  }

  async function verify(passphrase: string, startedAt: number): Promise<void> {
    try {
      await passphrases.verify(passphrase);
    } catch (error) {
      if (error instanceof FamiliarError && error.code === 'wrongPassphrase') record('wrongPassphrase', null, startedAt);
      announceState();
      throw error;
    }
  }

  return {
    'session.passphrase': async ({ passphrase }, { session }) => {
      const startedAt = clock.monotonic();
      const wasSealed = vault.state() === 'sealed';
      await verify(passphrase, startedAt);
      if (sessions.current().epoch !== session.epoch) throw new FamiliarError('conflict', 'Someone signed in or locked the screen meanwhile. Try again.');
      if (wasSealed) supportSet.invalidate();
      const owner = requireFirstOwner(vault.records());
      guards.face.reset();
      sessions.signIn(owner, 'passphrase');
      record('passphrase', owner.id, startedAt);
      return {};
    },
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
