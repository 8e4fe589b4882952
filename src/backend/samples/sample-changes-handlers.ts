import type { CallInput } from '#contract/contract.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { isFresh, isOwner, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';
import { requireMember, requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog, MadeChange } from '../undo/change-log.ts';
import { keepPortraits } from './keep-portraits.ts';
import type { LikenessCheck } from './likeness-check.ts';
import { requireOwnFace } from './own-face.ts';
import type { PictureLimits } from './picture-limits.ts';
import { wayBack } from './way-back.ts';

type SampleChanges = 'samples.remove' | 'samples.setInUse' | 'samples.move' | 'samples.setPortrait';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'portraits' | 'removals'>;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly pictureLimits: PictureLimits;
  readonly likeness: LikenessCheck;
};

/** Changing a member's samples; each change can be undone. */
export function createSampleChangesHandlers(parts: Parts): Pick<HandlersOf<'samples'>, SampleChanges> {
  const { sessions, changes } = parts;
  const made = (change: MadeChange, changeId = changes.nextId()): { changeId: number } => {
    sessions.touch();
    return changes.record(changeId, change);
  };
  return {
    'samples.remove': (input) => {
      const changeId = changes.nextId();
      return made(removeSamples(parts, input, changeId), changeId);
    },
    'samples.setInUse': (input, { session }) => made(setInUse(parts, input, session)),
    'samples.move': (input, { session }) => made(moveSamples(parts, input, session)),
    'samples.setPortrait': (input) => made(setPortrait(parts, input)),
  };
}

function removeSamples(
  parts: Parts,
  { memberId, sampleIds }: CallInput<'samples.remove'>,
  changeId: number,
): MadeChange {
  const { store } = parts;
  const { name } = requireMember(store, memberId);
  const requireWayBack = wayBack(parts, sampleIds);
  const { restore } = keepPortraits(parts, [memberId], () => store.samples.hide(memberId, sampleIds, changeId));
  return {
    call: 'samples.remove',
    what: 'samplesRemoved',
    memberId,
    memberName: name,
    count: sampleIds.length,
    undo: () => {
      requireRoom(store, memberId, sampleIds.length);
      requireWayBack();
      store.removals.bringBack(changeId);
      restore();
    },
    finish: () => store.removals.erase(changeId),
  };
}

function setInUse(
  parts: Parts,
  { memberId, sampleIds, inUse, addAnyway }: CallInput<'samples.setInUse'>,
  session: Session,
): MadeChange {
  const { store, clock, pictureLimits, likeness } = parts;
  // A picture brought back opens what a new one would, and a proposal that is confirmed is a new one.
  if (inUse && isOwner(session) && !isFresh(session, momentOf(clock)))
    throw new FamiliarError('bringBackNeedsPassphrase');
  const { name } = requireMember(store, memberId);
  const asked = new Set(sampleIds);
  if (inUse) {
    const embeddings = facesOf(parts, memberId, asked, false);
    requireOwnFace(parts, session, memberId, embeddings);
    likeness.require(session, { memberId, embeddings, addAnyway });
  }
  const changed = store.samples
    .list(memberId)
    .filter((sample) => asked.has(sample.id) && sample.inUse !== inUse)
    .map(({ id }) => id);
  const requireWayBack = wayBack(parts, inUse ? [] : changed);
  store.samples.setInUse(memberId, sampleIds, inUse);
  if (inUse) pictureLimits.countAdded(session, memberId, changed.length);
  return {
    call: 'samples.setInUse',
    what: inUse ? 'samplesBroughtBack' : 'samplesSetAside',
    memberId,
    memberName: name,
    count: changed.length,
    undo: () => {
      requireWayBack();
      store.samples.setInUse(memberId, changed, !inUse);
    },
  };
}

/** The embeddings of those of these samples that are in use, or that are set aside. */
function facesOf({ supportSet }: Parts, memberId: number, asked: ReadonlySet<number>, areInUse: boolean): Embedding[] {
  return supportSet
    .kept()
    .filter((sample) => sample.memberId === memberId && sample.inUse === areInUse && asked.has(sample.id))
    .map(({ embedding }) => embedding);
}

/** Gives samples to another member. Those set aside stay so, and are asked about when they are brought back. */
function moveSamples(
  parts: Parts,
  { memberId, toMemberId, sampleIds, addAnyway }: CallInput<'samples.move'>,
  session: Session,
): MadeChange {
  const { store, likeness } = parts;
  const { name: fromName } = requireMember(store, memberId);
  if (toMemberId === memberId) throw new FamiliarError('samplesOfSameMember');
  const { name } = requireRoom(store, toMemberId, sampleIds.length);
  const embeddings = facesOf(parts, memberId, new Set(sampleIds), true);
  likeness.require(session, { memberId: toMemberId, embeddings, addAnyway });
  const requireWayBack = wayBack(parts, sampleIds);
  const move = () => store.samples.move(memberId, toMemberId, sampleIds);
  const { restore } = keepPortraits(parts, [memberId, toMemberId], move);
  return {
    call: 'samples.move',
    what: 'samplesMoved',
    memberId: toMemberId,
    memberName: name,
    fromName,
    count: sampleIds.length,
    undo: () => {
      requireRoom(store, memberId, sampleIds.length);
      requireWayBack();
      store.samples.move(toMemberId, memberId, sampleIds);
      restore();
    },
  };
}

function setPortrait({ store }: Parts, { memberId, sampleId }: CallInput<'samples.setPortrait'>): MadeChange {
  const { name } = requireMember(store, memberId);
  const before = store.portraits.findChosen(memberId);
  store.portraits.choose(memberId, sampleId);
  return {
    call: 'samples.setPortrait',
    what: 'portraitChosen',
    memberId,
    memberName: name,
    count: 1,
    undo: () => {
      requireMember(store, memberId);
      store.portraits.choose(memberId, before);
    },
  };
}
