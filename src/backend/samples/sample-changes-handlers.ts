import { FamiliarError } from '#contract/result.ts';
import { isFresh, isOwner } from '#core/sign-in/session.ts';
import { requireMember, requireRoom } from '../common/require-member.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { type Services, supportSetChanged } from '../services.ts';
import type { MadeChange } from '../undo/change-log.ts';
import { requireOwnFace } from './own-face.ts';

type SampleChanges = 'samples.remove' | 'samples.setInUse' | 'samples.move' | 'samples.setPortrait';

/** Changing a member's samples; each change can be undone. */
export function createSampleChangesHandlers(services: Services): Pick<HandlersOf<'samples'>, SampleChanges> {
  const { vault, clock, changes, sessions } = services;

  /** Remembers the change just made; its way back tells everyone too. */
  function made(changeId: number, { undo, ...change }: MadeChange): { changeId: number } {
    sessions.touch();
    supportSetChanged(services);
    return changes.record(changeId, {
      ...change,
      undo: () => {
        undo();
        supportSetChanged(services);
      },
    });
  }

  return {
    'samples.remove': ({ memberId, sampleIds }) => {
      const records = vault.records();
      const { name } = requireMember(records, memberId);
      const changeId = changes.nextId();
      records.hideSamples(memberId, sampleIds, changeId);
      return made(changeId, {
        what: 'samplesRemoved',
        memberId,
        memberName: name,
        count: sampleIds.length,
        undo: () => {
          requireRoom(vault.records(), memberId, sampleIds.length);
          vault.records().bringBack(changeId);
        },
        settle: () => vault.records().eraseHidden(changeId),
      });
    },
    'samples.setInUse': ({ memberId, sampleIds, inUse }, { session }) => {
      // A picture brought back opens what a new one would, and a proposal that is confirmed is a new one.
      if (inUse && isOwner(session) && !isFresh(session, clock.monotonic())) {
        throw new FamiliarError('notAllowed', 'Bringing pictures back takes the passphrase. Give it and try again.');
      }
      const records = vault.records();
      const { name } = requireMember(records, memberId);
      const asked = new Set(sampleIds);
      if (inUse) {
        const back = services.supportSet
          .kept()
          .filter((sample) => sample.memberId === memberId && !sample.inUse && asked.has(sample.id));
        requireOwnFace(
          services,
          session,
          memberId,
          back.map(({ embedding }) => embedding),
        );
      }
      const changed = records
        .samples(memberId)
        .filter((sample) => asked.has(sample.id) && sample.inUse !== inUse)
        .map(({ id }) => id);
      records.setSamplesInUse(memberId, sampleIds, inUse);
      return made(changes.nextId(), {
        what: inUse ? 'samplesBroughtBack' : 'samplesSetAside',
        memberId,
        memberName: name,
        count: changed.length,
        undo: () => vault.records().setSamplesInUse(memberId, changed, !inUse),
      });
    },
    'samples.move': ({ memberId, toMemberId, sampleIds }) => {
      const records = vault.records();
      requireMember(records, memberId);
      if (toMemberId === memberId)
        throw new FamiliarError('invalid', 'These pictures belong to that member already. Choose someone else.');
      const { name } = requireRoom(records, toMemberId, sampleIds.length);
      records.moveSamples(memberId, toMemberId, sampleIds);
      return made(changes.nextId(), {
        what: 'samplesMoved',
        memberId: toMemberId,
        memberName: name,
        count: sampleIds.length,
        undo: () => {
          requireRoom(vault.records(), memberId, sampleIds.length);
          vault.records().moveSamples(toMemberId, memberId, sampleIds);
        },
      });
    },
    'samples.setPortrait': ({ memberId, sampleId }) => {
      const records = vault.records();
      const { name } = requireMember(records, memberId);
      const before = records.chosenPortrait(memberId);
      records.choosePortrait(memberId, sampleId);
      return made(changes.nextId(), {
        what: 'portraitChosen',
        memberId,
        memberName: name,
        count: 1,
        undo: () => {
          requireMember(vault.records(), memberId);
          vault.records().choosePortrait(memberId, before);
        },
      });
    },
  };
}
