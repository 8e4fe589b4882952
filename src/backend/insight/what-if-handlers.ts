import type { CallInput } from '#contract/contract.ts';
import { FamiliarError } from '#contract/result.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Session } from '#core/sign-in/session.ts';
import { policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { LikenessCheck } from '../samples/likeness-check.ts';
import { wayBack } from '../samples/way-back.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { judgeTrial, replayAttempts } from './judge-trial.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings' | 'attemptFaces'>;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
  readonly changes: ChangeLog;
  readonly sessions: SessionManager;
  readonly likeness: LikenessCheck;
};

/** Trying a change of the support set or of the level on what is recorded, and making it. */
export function createWhatIfHandlers(parts: Parts): HandlersOf<'whatIf'> {
  const { store, supportSet, calibration } = parts;
  return {
    'whatIf.run': async ({ securityLevel, ...trial }, { checkpoint }) => {
      const present = store.settings.read().securityLevel;
      const policies = {
        now: policyAt(calibration, present),
        would: policyAt(calibration, securityLevel ?? present),
      };
      const leaveOneOut = await judgeTrial(supportSet, trial, policies);
      checkpoint();
      return { attempts: replayAttempts(parts, trial, policies), leaveOneOut };
    },
    'whatIf.save': (trial, { session }) =>
      session.kind === 'signedIn' ? saveTrial(parts, trial, session) : { changeId: null },
  };
}

/** Does what the trial tried, so that it can be undone; null when that changes nothing. */
function saveTrial(
  parts: Parts,
  { securityLevel, addAnyway, ...trial }: CallInput<'whatIf.save'>,
  session: Extract<Session, { kind: 'signedIn' }>,
): { changeId: number | null } {
  const { store, supportSet, changes, sessions } = parts;
  const before = store.settings.read().securityLevel;
  const isInUse = new Map(supportSet.kept().map(({ id, inUse }) => [id, inUse]));
  const aside = trial.setAside.filter((id) => isInUse.get(id) === true);
  const back = trial.bringBack.filter((id) => isInUse.get(id) === false);
  const level = securityLevel === before ? undefined : securityLevel;
  if (aside.length + back.length === 0 && level === undefined) return { changeId: null };
  for (const [memberId, samples] of byMember(parts, back))
    parts.likeness.require(session, { memberId, embeddings: samples.map(({ embedding }) => embedding), addAnyway });
  const requireWayBack = wayBack(parts, aside);
  setInUse(parts, aside, false);
  setInUse(parts, back, true);
  if (level !== undefined) setLevel(store, level);
  sessions.touch();
  const { memberId } = session;
  return changes.record(changes.nextId(), {
    call: 'whatIf.save',
    what: 'whatIfSaved',
    memberId,
    memberName: store.members.find(memberId)?.name ?? '',
    count: aside.length + back.length,
    undo: () => {
      if (level !== undefined) requireLevel(store, level);
      requireWayBack();
      setInUse(parts, aside, true);
      setInUse(parts, back, false);
      if (level !== undefined) setLevel(store, before);
    },
  });
}

/** Sets samples of several members aside or back, all or none. */
function setInUse(parts: Parts, ids: readonly number[], inUse: boolean): void {
  for (const [memberId, samples] of byMember(parts, ids)) {
    parts.store.samples.setInUse(
      memberId,
      samples.map(({ id }) => id),
      inUse,
    );
  }
}

function byMember({ supportSet }: Parts, ids: readonly number[]): ReadonlyMap<number, readonly EnrolledSample[]> {
  const asked = new Set(ids);
  const samples = supportSet.kept().filter(({ id }) => asked.has(id));
  return Map.groupBy(samples, ({ memberId }) => memberId);
}

function setLevel({ settings }: Pick<Store, 'settings'>, securityLevel: SecurityLevel): void {
  settings.save({ ...settings.read(), securityLevel });
}

function requireLevel({ settings }: Pick<Store, 'settings'>, level: SecurityLevel): void {
  if (settings.read().securityLevel === level) return;
  throw new FamiliarError('levelChosenSince');
}
