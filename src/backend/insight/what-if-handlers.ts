import type { CallInput } from '#contract/contract.ts';
import { FamiliarError } from '#contract/result.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
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
      session.kind === 'signedIn' ? saveTrial(parts, trial, session.memberId) : { changeId: null },
  };
}

/** Does what the trial tried, so that it can be undone; null when that changes nothing. */
function saveTrial(
  parts: Parts,
  { securityLevel, ...trial }: CallInput<'whatIf.save'>,
  memberId: number,
): { changeId: number | null } {
  const { store, supportSet, changes, sessions } = parts;
  const before = store.settings.read().securityLevel;
  const isInUse = new Map(supportSet.kept().map(({ id, inUse }) => [id, inUse]));
  const aside = trial.setAside.filter((id) => isInUse.get(id) === true);
  const back = trial.bringBack.filter((id) => isInUse.get(id) === false);
  const level = securityLevel === before ? undefined : securityLevel;
  if (aside.length + back.length === 0 && level === undefined) return { changeId: null };
  setInUse(parts, aside, false);
  setInUse(parts, back, true);
  if (level !== undefined) setLevel(store, level);
  sessions.touch();
  return changes.record(changes.nextId(), {
    call: 'whatIf.save',
    what: 'whatIfSaved',
    memberId,
    memberName: store.members.find(memberId)?.name ?? '',
    count: aside.length + back.length,
    undo: () => {
      if (level !== undefined) requireLevel(store, level);
      setInUse(parts, aside, true);
      setInUse(parts, back, false);
      if (level !== undefined) setLevel(store, before);
    },
  });
}

/** Sets samples of several members aside or back, all or none. */
function setInUse({ store, supportSet }: Parts, ids: readonly number[], inUse: boolean): void {
  const asked = new Set(ids);
  const byMember = Map.groupBy(
    supportSet.kept().filter(({ id }) => asked.has(id)),
    ({ memberId }) => memberId,
  );
  for (const [memberId, samples] of byMember) {
    store.samples.setInUse(
      memberId,
      samples.map(({ id }) => id),
      inUse,
    );
  }
}

function setLevel({ settings }: Pick<Store, 'settings'>, securityLevel: SecurityLevel): void {
  settings.save({ ...settings.read(), securityLevel });
}

function requireLevel({ settings }: Pick<Store, 'settings'>, level: SecurityLevel): void {
  if (settings.read().securityLevel === level) return;
  throw new FamiliarError('levelChosenSince');
}
