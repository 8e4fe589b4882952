import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Decision } from '#core/recognition/decide.ts';
import { type CandidateFace, expiredLearned, judgeCandidate } from '#core/tuning/proposals.ts';
import type { Announcer } from '../common/announcer.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { makeSample } from '../common/make-sample.ts';
import type { SeenFace } from '../common/seen-face.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

/** Learning over time: after a sign-in, a face may be put aside as a sample that waits for somebody's confirmation. */
export type SignInLearning = {
  /** After a match by face. Resolves when it is decided; a fault is told to the log. */
  afterMatch(seen: SeenFace, decision: Decision, isLive: boolean): Promise<void>;
  /** A face was refused; it is kept in memory for a little while, in case the passphrase follows. */
  afterRefusal(seen: SeenFace, decision: Decision): void;
  /** After the passphrase signed this member in. */
  afterPassphrase(memberId: number): Promise<void>;
};

/** How long after a refusal the passphrase still speaks for that face. */
const refusedForMs = 60_000;

type Refused = { readonly seen: SeenFace; readonly decision: Decision; readonly at: number };
type Parts = {
  readonly vault: Pick<Vault, 'state' | 'store'>;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly log: Log;
  readonly supportSet: Pick<SupportSetCache, 'get' | 'kept' | 'space'>;
  readonly announce: Announcer['announce'];
};

/** What a sign-in may teach: a face, what it was decided to be, and whose it is by what was given then. */
type Lesson = {
  readonly seen: SeenFace;
  readonly decision: Decision;
  readonly memberId: number;
  readonly origin: CandidateFace['origin'];
  readonly isLive: boolean;
};

/** Nothing is learnt, and nothing remembered, while the household's setting is off. */
export function createSignInLearning(parts: Parts): SignInLearning {
  const { clock, log } = parts;
  let refused: Refused | null = null;

  async function consider(lesson: Lesson): Promise<void> {
    try {
      if (!isOn(parts)) return;
      removeExpired(parts, lesson.memberId);
      if (isWorthProposing(parts, lesson)) await propose(parts, lesson);
    } catch (error) {
      log.error('Nothing was learnt from a sign-in', error);
    }
  }

  return {
    afterMatch(seen, decision, isLive) {
      refused = null;
      return consider({ seen, decision, memberId: decision.memberId, origin: 'match', isLive });
    },
    afterRefusal(seen, decision) {
      refused = isOn(parts) ? { seen, decision, at: clock.monotonic() } : null;
      // Made now, so that no whole frame is remembered; a fault is met when the passphrase asks for it.
      refused?.seen.withPicture().catch(() => undefined);
    },
    afterPassphrase(memberId) {
      const last = refused;
      refused = null;
      if (last === null || clock.monotonic() - last.at > refusedForMs) return Promise.resolve();
      return consider({ ...last, memberId, origin: 'passphrase', isLive: false });
    },
  };
}

const isOn = ({ vault }: Parts): boolean => vault.state() === 'open' && vault.store.settings.read().learnOverTime;

function removeExpired({ vault, clock, announce }: Parts, memberId: number): void {
  const { samples } = vault.store;
  const learned = samples.list(memberId).filter(({ source }) => source === 'learned');
  const over = expiredLearned(
    learned.map(({ id, createdAt, inUse }) => ({ id, at: createdAt, inUse })),
    clock.now(),
  );
  if (over.length === 0) return;
  samples.remove(memberId, over);
  announce(['members.changed']);
}

function isWorthProposing({ vault, clock, calibration, supportSet }: Parts, lesson: Lesson): boolean {
  const { seen, decision, memberId, origin, isLive } = lesson;
  const stored = new Map(vault.store.samples.list(memberId).map((sample) => [sample.id, sample]));
  const kept = supportSet.kept().filter((sample) => stored.has(sample.id));
  const isLearned = ({ id }: { readonly id: number }): boolean => stored.get(id)?.source === 'learned';
  const proposed = [...stored.values()].filter(isLearned).map(({ createdAt }) => createdAt);
  const policy = decisionPolicy(vault.store, calibration);
  const verdict = judgeCandidate(
    {
      origin,
      embedding: seen.face.embedding,
      at: clock.now(),
      isLive,
      margin: decision.margin,
      nearestMemberId: decision.memberId,
    },
    {
      memberId,
      enrolled: kept.filter((sample) => sample.inUse && !isLearned(sample)).map((sample) => sample.embedding),
      learned: kept.filter(isLearned).map((sample) => sample.embedding),
      proposedAt: proposed.length === 0 ? null : Math.max(...proposed),
    },
    { ...policy, memberCount: supportSet.get().members.length, space: supportSet.space },
  );
  return verdict === 'propose';
}

async function propose(parts: Parts, { seen, memberId }: Lesson): Promise<void> {
  const { vault, embedder, clock, announce } = parts;
  const sample = makeSample(await seen.withPicture(), 'learned', embedder);
  if (!isOn(parts)) return;
  vault.store.samples.add(memberId, [{ ...sample, inUse: false }], clock.now());
  announce(['members.changed']);
}
