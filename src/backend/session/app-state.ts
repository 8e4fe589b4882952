import type { AppState } from '#contract/calls/app.ts';
import type { DeviceObstacle, Protection } from '#contract/household.ts';
import { type CountedWay, countedWays } from '#contract/ways-in.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { isFresh, isFreshSelf, isRecognisedOwner, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';
import type { Guards } from './failure-guard.ts';
import type { SessionManager } from './session-manager.ts';

type Sources = {
  vault: Vault;
  sessions: SessionManager;
  guards: Guards;
  clock: Clock;
  isFaceEnough: () => boolean;
  /** What this machine offers, and what kept its device from opening the household, both at the start. */
  protections: readonly Protection[];
  deviceObstacle: DeviceObstacle | null;
};

type LockedState = Extract<AppState, { phase: 'locked' }>;

/** Whether anybody has what a way takes. */
const isOffered: Readonly<Record<CountedWay, (vault: Vault) => boolean>> = {
  face: (vault) => vault.store.samples.hasInUse(),
  passphrase: () => true,
  pin: (vault) => vault.pins.has(),
};

function waysOf(vault: Vault, guards: Guards): LockedState['ways'] {
  const states = countedWays.map((way) => [
    way,
    { isOffered: isOffered[way](vault), pausedUntil: guards[way].pausedUntil(), disabled: guards[way].isDisabled() },
  ]);
  return Object.fromEntries(states) as LockedState['ways'];
}

function lockedState({ vault, guards, isFaceEnough }: Sources, reason: LockedState['reason']): LockedState {
  const { liveness, screenAsLamp, startsLooking, cameraRests } = vault.store.settings.read();
  return {
    phase: 'locked',
    householdName: vault.store.household.name(),
    reason,
    ways: waysOf(vault, guards),
    liveness,
    isFaceEnough: isFaceEnough(),
    lockScreen: { screenAsLamp, startsLooking, cameraRests },
  };
}

/** Until when the proof lasts that lasting changes take, by the wall clock, whichever clock ends it. */
function freshUntil(session: Session, now: Moment): number | null {
  if (session.kind !== 'signedIn') return null;
  const until = isFresh(session, now) ? session.freshUntil : isFreshSelf(session, now) ? session.selfUntil : null;
  if (until === null) return null;
  const { wall, monotonic } = until;
  return Math.round(Math.min(wall, now.wall + monotonic - now.monotonic));
}

/** What any screen may know of the app at this moment. */
export function describeAppState(sources: Sources): AppState {
  const { vault, sessions, clock } = sources;
  const vaultState = vault.state();
  if (vaultState === 'empty') return { phase: 'firstRun', protections: [...sources.protections] };
  if (vaultState === 'sealed')
    return {
      phase: 'sealed',
      passphrasePausedUntil: sources.guards.passphrase.pausedUntil(),
      protection: vault.keys.protection(),
      deviceObstacle: sources.deviceObstacle,
    };

  const session = sessions.current();
  if (session.kind === 'locked') return lockedState(sources, session.reason);
  const store = vault.store;
  const member = store.members.find(session.memberId);
  if (member === null) throw new Error('the session belongs to a member who is gone');
  const isOnlyRecognised = isRecognisedOwner(session);
  return {
    phase: 'signedIn',
    householdName: store.household.name(),
    member: { id: member.id, name: member.name, role: isOnlyRecognised ? 'member' : member.role },
    recognisedOwner: isOnlyRecognised ? { hasPin: vault.pins.has(member.id) } : null,
    how: session.how,
    freshUntil: freshUntil(session, momentOf(clock)),
    idleTimeoutMs: store.settings.read().idleTimeoutMinutes * 60_000,
  };
}
