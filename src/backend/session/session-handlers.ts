import type { CallInput } from '#contract/contract.ts';
import { FamiliarError } from '#contract/result.ts';
import { createSerialQueue } from '#core/base/serial-queue.ts';
import type { Clock } from '#core/ports/host.ts';
import type { PinStore } from '#core/ports/pin-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Announcer } from '../common/announcer.ts';
import { isSameName } from '../common/same-name.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { type FailureGuard, type Guards, resetAfter } from './failure-guard.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import type { SessionManager } from './session-manager.ts';
import {
  createSealedRefusals,
  type Ended,
  recordWithoutFace,
  type SealedRefusals,
  signInFirstOwner,
} from './without-face.ts';

type OfHousehold = Announcer & {
  readonly vault: Pick<Vault, 'state'>;
  readonly pins: PinStore;
  readonly store: Pick<Store, 'members' | 'attempts'>;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
  readonly guards: Guards;
  /** Told of the member whom the passphrase signed in: a face refused just before may be theirs. */
  readonly learning: { readonly afterPassphrase: (memberId: number) => Promise<void> };
};

type Parts = OfHousehold & { readonly whileSealed: SealedRefusals };

/** The passphrase, PINs, locking, and signs of life. */
export function createSessionHandlers(household: OfHousehold): HandlersOf<'session'> {
  const { clock, sessions } = household;
  const parts = { ...household, whileSealed: createSealedRefusals(household) };
  const inTurn = createSerialQueue();

  return {
    'session.passphrase': async ({ passphrase }, { session }) => {
      await signInByPassphrase(parts, passphrase, session.epoch);
      return {};
    },
    'session.pin': (input, { checkpoint }) =>
      inTurn(async () => {
        await signInByPin(parts, input, checkpoint);
        return {};
      }),
    'session.confirm': async ({ passphrase }, { checkpoint }) => {
      await verify(parts, passphrase, clock.monotonic());
      checkpoint();
      sessions.refresh();
      return {};
    },
    'session.confirmPin': ({ pin }, { session, checkpoint }) =>
      inTurn(async () => {
        if (session.kind !== 'signedIn') throw new Error('the dispatcher let in a call that needs a session');
        await tryPin(parts, { memberId: session.memberId, pin, wrong: 'ownPinWrong' }, checkpoint);
        sessions.prove();
        return {};
      }),
    'session.lock': ({ forTrial = false }) => {
      sessions.lock(forTrial ? 'trial' : 'manual');
      return {};
    },
    'session.touch': () => {
      sessions.touch();
      return {};
    },
  };
}

async function signInByPassphrase(parts: Parts, passphrase: string, epoch: number): Promise<void> {
  const startedAt = parts.clock.monotonic();
  await verify(parts, passphrase, startedAt);
  if (parts.sessions.current().epoch !== epoch) throw new FamiliarError('sessionChanged');
  const { id } = signInFirstOwner(parts, 'passphrase');
  recordWithoutFace(parts, { outcome: 'passphrase', memberId: id, startedAt });
  await parts.learning.afterPassphrase(id);
}

async function verify(parts: Parts, passphrase: string, startedAt: number): Promise<void> {
  try {
    await parts.passphrases.verify(passphrase);
  } catch (error) {
    const isWrong = error instanceof FamiliarError && error.code === 'wrongPassphrase';
    if (isWrong) announceRefusal(parts, { outcome: 'wrongPassphrase', memberId: null, startedAt });
    else parts.announceState();
    throw error;
  }
  parts.whileSealed.record();
}

async function signInByPin(parts: Parts, input: CallInput<'session.pin'>, checkpoint: () => void): Promise<void> {
  const { store, clock, sessions } = parts;
  const startedAt = clock.monotonic();
  checkpoint();
  const member = store.members.list().find((known) => isSameName(known.name, input.name));
  await tryPin(parts, { memberId: member?.id ?? null, pin: input.pin, wrong: 'pinWrong' }, checkpoint);
  if (member === undefined) throw new Error('a PIN is nobody’s');
  sessions.signIn(member, 'pin');
  recordWithoutFace(parts, { outcome: 'pin', memberId: member.id, startedAt });
}

type PinTry = {
  /** Null for somebody unknown. */
  readonly memberId: number | null;
  readonly pin: string;
  /** What a wrong one is called. */
  readonly wrong: 'pinWrong' | 'ownPinWrong';
};

/** Tries a PIN under its limit. @throws FamiliarError `wrong`, `pinPaused`, `pinOff`, or what `checkpoint` throws */
async function tryPin(parts: Parts, { memberId, pin, wrong }: PinTry, checkpoint: () => void): Promise<void> {
  const { pins, clock, guards } = parts;
  const startedAt = clock.monotonic();
  checkpoint();
  requireOpen(guards.pin, clock);
  // On the disk before the PIN is looked at, so that ending the app in the middle gains nothing.
  guards.pin.reserve();
  if (!(await pins.check(memberId, pin))) {
    guards.pin.fail();
    announceRefusal(parts, { outcome: 'wrongPin', memberId, startedAt });
    throw new FamiliarError(wrong);
  }
  resetAfter('pin', guards);
  checkpoint();
}

function requireOpen(guard: FailureGuard, clock: Clock): void {
  if (guard.isDisabled()) throw new FamiliarError('pinOff');
  const until = guard.pausedUntil();
  if (until !== null) throw new FamiliarError('pinPaused', { seconds: Math.ceil((until - clock.now()) / 1000) });
}

/** Records and tells a refusal. While the household is sealed it is recorded only once it is open. */
function announceRefusal(parts: Parts, refused: Ended): void {
  if (parts.vault.state() === 'open') {
    recordWithoutFace(parts, refused);
    parts.announce(['attempts.changed']);
  } else {
    parts.whileSealed.note(refused);
    parts.announceAttempt(refused.outcome);
  }
  parts.announceState();
}
