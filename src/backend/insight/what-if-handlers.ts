import type { WhatIf } from '#contract/calls/what-if.ts';
import { FamiliarError } from '#contract/result.ts';
import { falseMatchRateOf, type SecurityLevel } from '#contract/security-levels.ts';
import { isDecision } from '#contract/ways-in.ts';
import { placeSamples } from '#core/gallery/place-samples.ts';
import { applyTrial, countVerdicts, judgeSamples, replay, supportSetOf, type Trial } from '#core/gallery/what-if.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import { untuned } from '#core/recognition/support-set.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';

type Parts = {
  readonly vault: Vault;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
  readonly changes: ChangeLog;
  readonly sessions: SessionManager;
};

/** Trying a change of the support set or of the level on what is recorded, and making it. */
export function createWhatIfHandlers(parts: Parts): HandlersOf<'whatIf'> {
  const { vault, supportSet, calibration, embedder, changes, sessions } = parts;

  const policyAt = (level: SecurityLevel | undefined): DecisionPolicy =>
    level === undefined ? decisionPolicy(parts) : { calibration, falseMatchRate: falseMatchRateOf(level) };

  /** Without what was learnt, as the leave-one-out figures are: it belongs to the samples and the level in force, not to those that are tried. */
  function replayAttempts(trial: Trial, policy: DecisionPolicy): WhatIf['attempts'] {
    const store = vault.store;
    const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
    const nameOf = (memberId: number | null): string | null =>
      memberId === null ? null : (names.get(memberId) ?? null);
    const present = untuned(supportSet.get());
    const tried = supportSetOf(applyTrial(supportSet.kept(), trial));
    return store.attemptFaces.listQueries(embedder).flatMap(({ attemptId, at, outcome, memberId, embedding }) => {
      if (!isDecision(outcome)) return [];
      const now = replay(embedding, present, decisionPolicy(parts));
      const would = replay(embedding, tried, policy);
      const memberNames = {
        memberName: nameOf(memberId),
        nowMemberName: nameOf(now.memberId),
        wouldMemberName: nameOf(would.memberId),
      };
      return [{ attemptId, at, was: outcome, now: now.outcome, would: would.outcome, ...memberNames }];
    });
  }

  async function leaveOneOut(trial: Trial, policy: DecisionPolicy): Promise<WhatIf['leaveOneOut']> {
    const kept = supportSet.kept();
    const isSameSet = trial.setAside.length === 0 && trial.bringBack.length === 0;
    const placed = await supportSet.placements();
    const before = judgeSamples(placed, decisionPolicy(parts));
    const after = judgeSamples(isSameSet ? placed : await runInSlices(placeSamples(applyTrial(kept, trial))), policy);
    const verdicts = kept.map(({ id, memberId }) => ({
      memberId,
      sampleId: id,
      before: before.get(id) ?? null,
      after: after.get(id) ?? null,
    }));
    return {
      before: countVerdicts(before),
      after: countVerdicts(after),
      changed: verdicts.filter((verdict) => verdict.before !== verdict.after),
    };
  }

  /** Sets samples of several members aside or back, all or none. */
  function setInUse(ids: readonly number[], inUse: boolean): void {
    const asked = new Set(ids);
    const owners = Map.groupBy(
      supportSet.kept().filter(({ id }) => asked.has(id)),
      ({ memberId }) => memberId,
    );
    for (const [memberId, samples] of owners) {
      vault.store.samples.setInUse(
        memberId,
        samples.map(({ id }) => id),
        inUse,
      );
    }
  }

  function setLevel(securityLevel: SecurityLevel): void {
    vault.store.settings.save({ ...vault.store.settings.read(), securityLevel });
  }

  return {
    'whatIf.run': async ({ securityLevel, ...trial }, { checkpoint }) => {
      const policy = policyAt(securityLevel);
      const judged = await leaveOneOut(trial, policy);
      checkpoint();
      return { attempts: replayAttempts(trial, policy), leaveOneOut: judged };
    },
    'whatIf.save': ({ securityLevel, ...trial }, { session }) => {
      const store = vault.store;
      const before = store.settings.read().securityLevel;
      const isInUse = new Map(supportSet.kept().map(({ id, inUse }) => [id, inUse]));
      const aside = trial.setAside.filter((id) => isInUse.get(id) === true);
      const back = trial.bringBack.filter((id) => isInUse.get(id) === false);
      const isLevelChanged = securityLevel !== undefined && securityLevel !== before;
      if (session.kind !== 'signedIn' || (aside.length + back.length === 0 && !isLevelChanged))
        return { changeId: null };
      setInUse(aside, false);
      setInUse(back, true);
      if (isLevelChanged) setLevel(securityLevel);
      sessions.touch();
      return changes.record(changes.nextId(), {
        call: 'whatIf.save',
        what: 'whatIfSaved',
        memberId: session.memberId,
        memberName: store.members.find(session.memberId)?.name ?? '',
        count: aside.length + back.length,
        undo: () => {
          if (isLevelChanged && vault.store.settings.read().securityLevel !== securityLevel) {
            throw new FamiliarError('levelChosenSince');
          }
          setInUse(aside, true);
          setInUse(back, false);
          if (isLevelChanged) setLevel(before);
        },
      });
    },
  };
}
