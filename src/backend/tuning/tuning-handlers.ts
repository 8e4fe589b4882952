import type { SamplePlace, Tuning } from '#contract/calls/tuning.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Vault } from '#core/ports/vault.ts';
import { undecidedPlace } from '#core/recognition/pair-head.ts';
import { type ExaminedPair, neededElsewhere, neededSamples } from '#core/tuning/examine-tuning.ts';
import type { CallContext, HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import type { HouseholdTuning } from './household-tuning.ts';

type Parts = {
  readonly vault: Vault;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly tuning: HouseholdTuning;
};

/** To hundredths of the way from one member to the other. */
const readablePlaces = ({ before, after, ...of }: SamplePlace): SamplePlace => ({
  ...of,
  before: Math.round(100 * before) / 100,
  after: Math.round(100 * after) / 100,
});

/** Learning what tells two members apart, examining it, and putting it in force. */
export function createTuningHandlers(parts: Parts): HandlersOf<'tuning'> {
  const { vault, sessions, changes, tuning } = parts;

  function status(): Tuning {
    const { isOn, wasEnded, examined } = tuning.stored();
    const names = new Map(vault.store.members.list().map(({ id, name }) => [id, name]));
    const describe = ({ memberIds: [one, other], mayName, sampleCounts, elsewhere, learnt }: ExaminedPair) => ({
      mayName: [...mayName],
      memberIds: [one, other] as [number, number],
      names: [names.get(one) ?? '', names.get(other) ?? ''] as [string, string],
      sampleCounts: [...sampleCounts] as [number, number],
      elsewhere: [...elsewhere] as [number, number],
      learnt: learnt === null ? null : { undecided: undecidedPlace, samples: learnt.places.map(readablePlaces) },
    });
    const report =
      examined === null
        ? null
        : {
            ...examined.examination,
            at: examined.at,
            neededSamples,
            neededElsewhere,
            pairs: examined.examination.pairs.map(describe),
          };
    return { isOn: isOn && examined !== null, isExamining: tuning.isExamining(), report, wasEnded };
  }

  function switchTo(isOn: boolean, { session }: CallContext): { changeId: number } {
    if (session.kind !== 'signedIn') throw new Error('the dispatcher let in a call that needs a session');
    if (tuning.stored().isOn === isOn) throw new FamiliarError('tuningSwitchedAlready', { isOn });
    tuning.switchTo(isOn);
    sessions.touch();
    return changes.record(changes.nextId(), {
      call: isOn ? 'tuning.switchOn' : 'tuning.switchOff',
      what: isOn ? 'tuningSwitchedOn' : 'tuningSwitchedOff',
      memberId: session.memberId,
      memberName: vault.store.members.find(session.memberId)?.name ?? '',
      count: 1,
      undo: () => {
        if (tuning.stored().isOn !== isOn) throw new FamiliarError('tuningSwitchedSince');
        tuning.switchTo(!isOn);
      },
    });
  }

  return {
    'tuning.status': status,
    'tuning.examine': async (_input, { checkpoint }) => {
      sessions.touch();
      await tuning.examine(checkpoint);
      checkpoint();
      return status();
    },
    'tuning.switchOn': (_input, context) => switchTo(true, context),
    'tuning.switchOff': (_input, context) => switchTo(false, context),
  };
}
