import type { Consequences } from '#contract/calls/attempts.ts';
import type { CallInput } from '#contract/contract.ts';
import type { AttemptSummary } from '#contract/household.ts';
import { FamiliarError } from '#contract/result.ts';
import type { AttemptFace } from '#core/ports/attempt-face-store.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import { requireMember } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { tileOf } from '../common/tile-of.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { addSamples } from '../samples/add-samples.ts';
import type { LikenessCheck } from '../samples/likeness-check.ts';
import { requireEverybody } from '../samples/own-face.ts';
import type { PictureLimits } from '../samples/picture-limits.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { pruneAttemptFaces } from './attempt-faces.ts';
import { exportAttempts } from './export-attempts.ts';
import { fitFaces, judgeClaim, judgeDisowning } from './judge-claim.ts';
import { listStrangers, remarkStranger, requireStranger } from './strangers.ts';
import { isFaceShown, readableAttempt, toldAttempt, toldConsequences } from './told-attempt.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'portraits' | 'attempts' | 'attemptFaces' | 'settings'>;
  readonly engine: FaceEngine;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
  readonly embedder: string;
  readonly changes: ChangeLog;
  readonly pictureLimits: PictureLimits;
  readonly likeness: LikenessCheck;
};

/** Past attempts to sign in, and what people say about them. */
export function createAttemptsHandlers(parts: Parts): HandlersOf<'attempts'> {
  const { store, engine, clock } = parts;
  const judge = createClaimJudge(parts);
  return {
    'attempts.list': (query, { session }) => listAttempts(parts, query, session),
    'attempts.check': () => store.attempts.check(),
    'attempts.picture': async ({ attemptId }, { session, checkpoint }) => {
      const attempt = requireAttempt(parts, attemptId, session);
      const face = isFaceShown(attempt, session) ? store.attemptFaces.find(attempt.id) : null;
      const tile = face && (await tileOf(engine, face.picture));
      checkpoint();
      return tile;
    },
    'attempts.consequences': ({ memberId, attemptId, answer }, { session }) => {
      requireMember(store, memberId);
      const { outcome } = requireAttempt(parts, attemptId, session);
      const face = store.attemptFaces.find(attemptId);
      const judged =
        answer === 'notMe'
          ? judgeDisowning(parts, face, memberId, outcome === 'match')
          : judge({ memberId, attemptId }, face, session);
      return toldConsequences(judged, session);
    },
    'attempts.claim': (input, { session }) => claimAttempt(parts, judge, input, session),
    'attempts.disown': (input, { session }) => {
      disownAttempt(parts, input, session);
      return {};
    },
    'attempts.strangers': () => {
      pruneAttemptFaces(parts);
      return listStrangers(parts);
    },
    'attempts.remark': (input) => {
      remarkStranger(parts, input);
      return {};
    },
    'attempts.claimAll': (input, { session }) => claimStranger(parts, input, session),
    'attempts.forget': ({ attemptIds }) => {
      store.attemptFaces.forget(attemptIds);
      return {};
    },
    'attempts.export': ({ format }) => {
      const day = new Date(clock.now()).toISOString().slice(0, 10);
      return {
        fileName: `familiar-attempts-${day}.${format}`,
        type: format === 'csv' ? 'text/csv' : 'application/json',
        bytes: exportAttempts(store.attempts.list(Number.MAX_SAFE_INTEGER).map(readableAttempt), format),
      };
    },
  };
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The members whose attempts a caller sees: null for everybody's. */
function visibleTo(session: Session): number[] | null {
  return isOwner(session) || session.kind !== 'signedIn' ? null : [session.memberId];
}

function listAttempts(
  parts: Parts,
  { limit, memberId, search, ...query }: CallInput<'attempts.list'>,
  session: Session,
): AttemptSummary[] {
  const { store } = parts;
  pruneAttemptFaces(parts);
  const [own, found] = [visibleTo(session), findMembers(store, memberId, search)];
  const memberIds =
    own !== null && found !== null ? own.filter((id) => found.includes(id)) : (own ?? found ?? undefined);
  if (memberIds?.length === 0) return [];
  return store.attempts.list(limit, { ...query, memberIds }).map((attempt) => toldAttempt(attempt, session));
}

function findMembers(
  { members }: Parts['store'],
  memberId: number | undefined,
  search: string | undefined,
): number[] | null {
  if (memberId === undefined && search === undefined) return null;
  return members
    .list()
    .filter(({ id, name }) => (memberId ?? id) === id && fold(name).includes(fold(search ?? '')))
    .map(({ id }) => id);
}

function requireAttempt(parts: Parts, attemptId: number, session: Session): AttemptSummary {
  pruneAttemptFaces(parts);
  const [attempt] = parts.store.attempts.list(1, { attemptId, memberIds: visibleTo(session) ?? undefined });
  if (attempt === undefined) throw new FamiliarError('attemptMissing');
  return attempt;
}

/** Why an attempt's face is not added. */
const claimRefusals = {
  ready: 'claimNotPossible',
  onlyMarked: 'claimNotPossible',
  noFace: 'claimFaceForgotten',
  otherEmbedder: 'claimOtherNet',
  tooPoor: 'claimTooPoor',
  duplicate: 'claimDuplicate',
  tooFar: 'claimTooFar',
  closerToOther: 'claimCloserToOther',
  full: 'claimFull',
} as const satisfies Record<Consequences['reason'], string>;

type Claim = CallInput<'attempts.claim'>;
type JudgeClaim = (claim: Claim, face: AttemptFace | null, session: Session) => Consequences;

/**
 * Judges claims for their callers: that a face is nearer to somebody else is counted when a member is told so, once
 * while no pictures change.
 */
function createClaimJudge(parts: Parts): JudgeClaim {
  const { supportSet, pictureLimits } = parts;
  let told = { version: -1, claims: new Set<string>() };
  return ({ memberId, attemptId }, face, session) => {
    pictureLimits.requireComparable(session, memberId);
    const judged = judgeClaim(parts, face, memberId, isOwner(session));
    if (judged.reason !== 'closerToOther') return judged;
    const version = supportSet.version();
    if (told.version !== version) told = { version, claims: new Set() };
    const claim = `${memberId} ${attemptId}`;
    if (!told.claims.has(claim)) pictureLimits.countOthersFace(session, memberId);
    told.claims.add(claim);
    return judged;
  };
}

/** "That was me": the kept face becomes a sample. */
function claimAttempt(
  parts: Parts,
  judge: JudgeClaim,
  { memberId, attemptId, addAnyway }: Claim,
  session: Session,
): { changeId: number } {
  const { store } = parts;
  requireMember(store, memberId);
  requireEverybody(parts, session);
  const { verdict } = requireAttempt(parts, attemptId, session);
  if (verdict === 'claimed') throw new FamiliarError('attemptClaimed');
  const face = store.attemptFaces.find(attemptId);
  const { sampleWouldBeAdded, reason } = judge({ memberId, attemptId }, face, session);
  if (face === null || !sampleWouldBeAdded) throw new FamiliarError(claimRefusals[reason]);
  const { changeId } = addSamples(parts, {
    call: 'attempts.claim',
    session,
    memberId,
    samples: [{ ...face, source: 'learned' }],
    addAnyway,
    alongside: () => {
      const before = store.attempts.setVerdict(attemptId, { kind: 'claimed', memberId });
      return () => store.attempts.setVerdict(attemptId, before);
    },
  });
  return { changeId };
}

/** An unknown person is a member: all of the attempts are theirs, and the faces that are fit become samples. */
function claimStranger(
  parts: Parts,
  { memberId, attemptIds, addAnyway }: CallInput<'attempts.claimAll'>,
  session: Session,
): { changeId: number; added: number } {
  const { store } = parts;
  requireMember(store, memberId);
  requireStranger(parts, attemptIds);
  const theirs = [...new Set(attemptIds)];
  const faces = theirs.flatMap((id) => store.attemptFaces.find(id) ?? []);
  const fit = fitFaces(parts, faces, memberId);
  if (fit.length === 0) throw new FamiliarError('claimTooPoor');
  const { changeId } = addSamples(parts, {
    call: 'attempts.claimAll',
    session,
    memberId,
    samples: fit.map((face) => ({ ...face, source: 'learned' })),
    addAnyway,
    alongside: () => {
      const said = theirs.map((id) => [id, store.attempts.setVerdict(id, { kind: 'claimed', memberId })] as const);
      return () => {
        for (const [id, before] of said) store.attempts.setVerdict(id, before);
      };
    },
  });
  return { changeId, added: fit.length };
}

/** "That was not me": the attempt is marked. */
function disownAttempt(parts: Parts, { memberId, attemptId }: CallInput<'attempts.disown'>, session: Session): void {
  const { name } = requireMember(parts.store, memberId);
  const { verdict, verdictName } = requireAttempt(parts, attemptId, session);
  if (verdict === 'claimed') throw new FamiliarError('attemptClaimedUndoFirst');
  if (verdict === 'disowned' && verdictName !== name) throw new FamiliarError('attemptMarked');
  parts.store.attempts.setVerdict(attemptId, { kind: 'disowned', memberId });
}
