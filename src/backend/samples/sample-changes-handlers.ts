import { FamiliarError } from '#contract/result.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { isFresh, isOwner } from '#core/sign-in/session.ts';
import { requireMember, requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog, MadeChange } from '../undo/change-log.ts';
import { requireOwnFace } from './own-face.ts';

type SampleChanges = 'samples.remove' | 'samples.setInUse' | 'samples.move' | 'samples.setPortrait';

type Parts = {
  readonly vault: Vault;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
};

/** Changing a member's samples; each change can be undone. */
export function createSampleChangesHandlers(parts: Parts): Pick<HandlersOf<'samples'>, SampleChanges> {
  const { vault, clock, changes, sessions } = parts;

  function made(changeId: number, change: MadeChange): { changeId: number } {
    sessions.touch();
    return changes.record(changeId, change);
  }

  return {
    'samples.remove': ({ memberId, sampleIds }) => {
      const store = vault.store;
      const { name } = requireMember(store, memberId);
      const changeId = changes.nextId();
      store.samples.hide(memberId, sampleIds, changeId);
      return made(changeId, {
        call: 'samples.remove',
        what: 'samplesRemoved',
        memberId,
        memberName: name,
        count: sampleIds.length,
        undo: () => {
          requireRoom(vault.store, memberId, sampleIds.length);
          vault.store.removals.bringBack(changeId);
        },
        finish: () => vault.store.removals.erase(changeId),
      });
    },
    'samples.setInUse': ({ memberId, sampleIds, inUse }, { session }) => {
      // A picture brought back opens what a new one would, and a proposal that is confirmed is a new one.
      if (inUse && isOwner(session) && !isFresh(session, clock.monotonic())) {
        throw new FamiliarError('bringBackNeedsPassphrase');
      }
      const store = vault.store;
      const { name } = requireMember(store, memberId);
      const asked = new Set(sampleIds);
      if (inUse) {
        const back = parts.supportSet
          .kept()
          .filter((sample) => sample.memberId === memberId && !sample.inUse && asked.has(sample.id));
        requireOwnFace(
          parts,
          session,
          memberId,
          back.map(({ embedding }) => embedding),
        );
      }
      const changed = store.samples
        .list(memberId)
        .filter((sample) => asked.has(sample.id) && sample.inUse !== inUse)
        .map(({ id }) => id);
      store.samples.setInUse(memberId, sampleIds, inUse);
      return made(changes.nextId(), {
        call: 'samples.setInUse',
        what: inUse ? 'samplesBroughtBack' : 'samplesSetAside',
        memberId,
        memberName: name,
        count: changed.length,
        undo: () => vault.store.samples.setInUse(memberId, changed, !inUse),
      });
    },
    'samples.move': ({ memberId, toMemberId, sampleIds }) => {
      const store = vault.store;
      requireMember(store, memberId);
      if (toMemberId === memberId) throw new FamiliarError('samplesOfSameMember');
      const { name } = requireRoom(store, toMemberId, sampleIds.length);
      store.samples.move(memberId, toMemberId, sampleIds);
      return made(changes.nextId(), {
        call: 'samples.move',
        what: 'samplesMoved',
        memberId: toMemberId,
        memberName: name,
        count: sampleIds.length,
        undo: () => {
          requireRoom(vault.store, memberId, sampleIds.length);
          vault.store.samples.move(toMemberId, memberId, sampleIds);
        },
      });
    },
    'samples.setPortrait': ({ memberId, sampleId }) => {
      const store = vault.store;
      const { name } = requireMember(store, memberId);
      const before = store.portraits.findChosen(memberId);
      store.portraits.choose(memberId, sampleId);
      return made(changes.nextId(), {
        call: 'samples.setPortrait',
        what: 'portraitChosen',
        memberId,
        memberName: name,
        count: 1,
        undo: () => {
          requireMember(vault.store, memberId);
          vault.store.portraits.choose(memberId, before);
        },
      });
    },
  };
}
