import { widePicturesSince } from '#contract/consent.ts';
import type { UndoableCall } from '#contract/contract.ts';
import type { Clock } from '#core/ports/host.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Session } from '#core/sign-in/session.ts';
import { requireMember } from '../common/require-member.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { keepPortraits, type PortraitParts } from './keep-portraits.ts';
import type { LikenessCheck } from './likeness-check.ts';
import type { ImportedSamples } from './photo-imports.ts';
import type { PictureLimits } from './picture-limits.ts';

type Addition = {
  readonly call: UndoableCall;
  readonly session: Session;
  readonly memberId: number;
  readonly samples: readonly NewSample[];
  /** The answer to whether samples that do not look like the member are added anyway. */
  readonly addAnyway?: true | undefined;
  /** Records it as a part of a larger change; null where there is none after all. */
  readonly asPart?: (added: ImportedSamples) => { changeId: number } | null;
  /** How many of them were counted as they were shown. */
  readonly counted?: number;
  /** Done once the samples are stored; what it returns is done when they are taken back. */
  readonly alongside?: () => () => void;
};

type Parts = PortraitParts & {
  readonly store: Pick<Store, 'members' | 'samples' | 'portraits'>;
  readonly clock: Clock;
  readonly likeness: LikenessCheck;
  readonly changes: ChangeLog;
  readonly pictureLimits: PictureLimits;
};

/**
 * The samples as they may be kept of this member: without pictures with hair and shoulders where the last wording that
 * was agreed to does not speak of them.
 */
function asAgreed({ store }: Pick<Parts, 'store'>, memberId: number, samples: readonly NewSample[]) {
  const agreedTo = store.members.consents(memberId).at(-1)?.version ?? 0;
  if (agreedTo >= widePicturesSince) return samples;
  return samples.map(({ wide: _, ...sample }): NewSample => sample);
}

/**
 * Stores samples of a member, if they look like the member or are to be added anyway, so that it can be undone, which
 * gives the member no further ones for the day.
 * @throws FamiliarError `ownPicturesToday`, or as `LikenessCheck.require`
 */
export function addSamples(
  parts: Parts,
  { call, session, memberId, samples, addAnyway, counted = 0, alongside, asPart }: Addition,
): { sampleIds: number[]; changeId: number } {
  const { store, clock, changes, pictureLimits, likeness } = parts;
  const { name } = requireMember(store, memberId);
  const uncounted = Math.max(0, samples.length - counted);
  pictureLimits.requireAddable(session, memberId, uncounted);
  likeness.require(session, { memberId, embeddings: samples.map(({ embedding }) => embedding), addAnyway });
  const kept = asAgreed(parts, memberId, samples);
  const { value: sampleIds } = keepPortraits(parts, [memberId], () => store.samples.add(memberId, kept, clock.now()));
  pictureLimits.countAdded(session, memberId, uncounted);
  const part = asPart?.({ memberId, memberName: name, sampleIds }) ?? null;
  if (part !== null) return { sampleIds, ...part };
  const undoAlongside = alongside?.();
  const { changeId } = changes.record(changes.nextId(), {
    call,
    what: 'samplesAdded',
    memberId,
    memberName: name,
    count: sampleIds.length,
    undo: () => {
      store.samples.remove(memberId, sampleIds);
      undoAlongside?.();
    },
  });
  return { sampleIds, changeId };
}
