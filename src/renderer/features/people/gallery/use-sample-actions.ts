import type { Change } from '#contract/calls/changes.ts';
import type { CallOutput } from '#contract/contract.ts';
import type { Failure } from '#contract/failures.ts';
import type { MemberSummary } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { useFreshSelf } from '#renderer/parts/fresh-proof.tsx';
import { useLikeness } from '#renderer/parts/likeness-question.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { GallerySample } from './gallery-sample.ts';

/** What can be done with pictures of a member. Each says what it did, with a way back; false where nothing was done. */
export type SampleActions = {
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly remove: (sampleIds: readonly number[]) => Promise<boolean>;
  readonly setInUse: (sampleIds: readonly number[], inUse: boolean) => Promise<boolean>;
  readonly move: (sampleIds: readonly number[], to: Pick<MemberSummary, 'id' | 'name'>) => Promise<boolean>;
  readonly choosePortrait: (sampleId: number) => Promise<boolean>;
};

type ChangeMade = CallOutput<'samples.setInUse'>;
type Done = {
  readonly what: Change['what'];
  readonly count: number;
  readonly made: ChangeMade;
};

/** How many of the samples are in use when some are taken away. */
const usedCount = (samples: readonly GallerySample[], without: readonly number[]): number =>
  samples.filter(({ sample }) => sample.inUse && !without.includes(sample.id)).length;

/** Whether a change takes the last picture in use away, so that the member cannot sign in by face any more. */
function takesLast(what: Done['what'], samples: readonly GallerySample[], ids: readonly number[]): boolean {
  const takesAway = what === 'samplesRemoved' || what === 'samplesSetAside' || what === 'samplesMoved';
  return takesAway && usedCount(samples, []) > 0 && usedCount(samples, ids) === 0;
}

/** Makes a change and announces it; `perform` answers null when it was called off. */
type Act = (
  what: Done['what'],
  sampleIds: readonly number[],
  perform: () => Promise<Result<ChangeMade> | null>,
  /** Whom pictures are moved to. */
  toName?: string,
) => Promise<boolean>;

function useAct({ name: memberName, portraitSampleId }: MemberSummary, samples: readonly GallerySample[]) {
  const { announce } = useUndo();
  const {
    change,
    gallery: { actions: words },
  } = useWords();
  const { pending, failure, run } = useAction(
    async (what: Done['what'], count: number, perform: Parameters<Act>[2]): Promise<Result<Done | null>> => {
      const answer = await perform();
      if (answer === null) return { ok: true, value: null };
      return answer.ok ? { ok: true, value: { what, count, made: answer.value } } : answer;
    },
  );
  function consequenceOf(what: Done['what'], ids: readonly number[]): string | undefined {
    if (takesLast(what, samples, ids)) return words.noneLeft(memberName);
    const goes = what === 'samplesRemoved' || what === 'samplesMoved';
    const isPortrait = goes && portraitSampleId !== null && ids.includes(portraitSampleId);
    return isPortrait && ids.length < samples.length ? words.otherPortrait(memberName) : undefined;
  }
  const act: Act = async (what, sampleIds, perform, toName) => {
    if (sampleIds.length === 0) return false;
    const consequence = consequenceOf(what, sampleIds);
    const done = await run(what, sampleIds.length, perform);
    if (done === null) return false;
    const whom = toName === undefined ? { memberName } : { memberName: toName, fromName: memberName };
    announce(change({ ...done, ...whom }), done.made.changeId, consequence);
    return true;
  };
  return { pending, failure, act };
}

/** The actions for one member's pictures; `samples` are all of them, so that the last one's going is told. */
export function useSampleActions(member: MemberSummary, samples: readonly GallerySample[]): SampleActions {
  const client = useClient();
  const withLikeness = useLikeness();
  const withFreshSelf = useFreshSelf();
  const { pending, failure, act } = useAct(member, samples);
  const memberId = member.id;
  return {
    pending,
    failure,
    remove: (sampleIds) =>
      act('samplesRemoved', sampleIds, () =>
        withFreshSelf(() => client.call('samples.remove', { memberId, sampleIds: [...sampleIds] })),
      ),
    setInUse(sampleIds, inUse) {
      const perform = (answer = {}) =>
        client.call('samples.setInUse', { memberId, sampleIds: [...sampleIds], inUse, ...answer });
      return inUse
        ? act('samplesBroughtBack', sampleIds, () => withLikeness(perform))
        : act('samplesSetAside', sampleIds, () => withFreshSelf(perform));
    },
    move(sampleIds, { id: toMemberId, name }) {
      const perform = (answer = {}) =>
        client.call('samples.move', { memberId, toMemberId, sampleIds: [...sampleIds], ...answer });
      return act('samplesMoved', sampleIds, () => withLikeness(perform), name);
    },
    choosePortrait: (sampleId) =>
      act('portraitChosen', [sampleId], () => client.call('samples.setPortrait', { memberId, sampleId })),
  };
}
