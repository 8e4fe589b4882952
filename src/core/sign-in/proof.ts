import type { FaceSignals } from '../liveness/face-signals.ts';
import type { Decision } from '../recognition/decide.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';
import type { FaceLimits } from '../recognition/face-limits.ts';

/** What is known of a face that has matched, frame by frame, while it shows whether it is alive. */
export type Proof = {
  /** The latest decision that was a match. */
  readonly decision: Decision;
  /** The face when it matched. */
  readonly reference: Embedding;
  /** How it looked then, where that is known. */
  readonly looked: FaceSignals | null;
  /** The frames in a row that are far from it: those that are plain, and all of them. */
  readonly doubts: Streak;
  readonly far: Streak;
  /** How it looked in the last frames that were near and did not match, since it was turned away. */
  readonly turned: readonly TurnedFrame[];
  /** Whether the last frame may be held for this face: what others show is no sign of its life. */
  readonly isNear: boolean;
  readonly isOther: boolean;
};

/** Frames in a row, and when the first of them was taken, in milliseconds. */
type Streak = { readonly frames: number; readonly since: number };

/** `isPlain` where the face looks much as it did when it matched. */
type TurnedFrame = { readonly embedding: Embedding; readonly isPlain: boolean };

/** Times in milliseconds. */
const proofRules = { maxDoubts: 4, leastDoubtMs: 300, lostAfterMs: 1000, turnedFrames: 12 } as const;

/**
 * What a plain frame keeps to, against how the face looked when it matched: degrees, shares of the width of the mouth
 * and of the openings of the eyes, and a gap between the lips in eye distances. Embeddings of a head bent far down and
 * of a pulled face lie as far from their own person as from a stranger.
 */
const plainRules = { yaw: 15, pitch: 12, mouthWidth: 0.2, mouthGap: 0.2, eyes: 0.5 } as const;

type ProofLimits = Pick<FaceLimits, 'turned' | 'turnedMean'>;

const none: Streak = { frames: 0, since: 0 };

/** Begins with the face that has matched. */
export function noProof(decision: Decision, reference: Embedding, looked: FaceSignals | null = null): Proof {
  return { decision, reference, looked, doubts: none, far: none, turned: [], isNear: true, isOther: false };
}

/** One frame of a face under proof; `decision` where it is good enough for one, `atMs` when it was taken. */
type ProofSight = {
  readonly embedding: Embedding;
  readonly signals?: FaceSignals | undefined;
  readonly decision: Decision | null;
  readonly atMs: number;
};

/**
 * One frame more. A decision is made of faces good enough for one; a face that is turned is held against how it looked
 * when it matched. Only plain frames can make it another face, some in a row.
 */
export function seeDuringProof(proof: Proof, sight: ProofSight, limits: ProofLimits): Proof {
  const { embedding, signals, decision, atMs } = sight;
  const isPlain = decision !== null && looksPlain(signals, proof.looked);
  const isMatch = decision?.outcome === 'match';
  const isSomeoneElse = isMatch && decision.memberId !== proof.decision.memberId;
  // A decision is on several frames: this one must not hide among them.
  const isNear = distance(proof.reference, embedding) <= limits.turned && !isSomeoneElse;
  if (isNear && isMatch) return { ...proof, decision, doubts: none, far: none, isNear };
  if (isNear) {
    const turned = [...proof.turned, { embedding, isPlain }].slice(-proofRules.turnedFrames);
    return { ...proof, turned, isNear };
  }
  const doubts = isPlain ? longer(proof.doubts, atMs) : proof.doubts;
  const isDoubted = doubts.frames >= proofRules.maxDoubts && atMs - doubts.since >= proofRules.leastDoubtMs;
  return {
    ...proof,
    doubts,
    far: longer(proof.far, atMs),
    isNear,
    isOther: isPlain && (isSomeoneElse || isDoubted),
  };
}

function longer({ frames, since }: Streak, atMs: number): Streak {
  return { frames: frames + 1, since: frames === 0 ? atMs : since };
}

/** Whether a face looks ahead and keeps still much as it did when it matched. */
function looksPlain(signals: FaceSignals | undefined, looked: FaceSignals | null): boolean {
  if (signals === undefined || looked === null) return true;
  const width = signals.mouthWidth / (looked.mouthWidth || 1);
  return (
    Math.abs(signals.pose.yaw - looked.pose.yaw) <= plainRules.yaw &&
    Math.abs(signals.pose.pitch - looked.pose.pitch) <= plainRules.pitch &&
    Math.abs(width - 1) <= plainRules.mouthWidth &&
    signals.mouthGap - looked.mouthGap <= plainRules.mouthGap &&
    Math.max(...signals.eyes) >= plainRules.eyes * Math.max(...looked.eyes)
  );
}

/** Whether nobody can tell any more whose face it is: too long none of its frames was near. */
export function isLost({ far, isNear }: Proof, atMs: number): boolean {
  return !isNear && far.frames >= proofRules.maxDoubts && atMs - far.since >= proofRules.lostAfterMs;
}

/**
 * Whose face has shown itself to be alive: the one that matched; another one; one that has to be seen once more; or one
 * that nobody can tell, since only frames that are not plain speak against it.
 */
export function whoseFace(
  { doubts, turned, reference }: Proof,
  limits: ProofLimits,
): 'same' | 'other' | 'doubted' | 'unknown' {
  if (doubts.frames > 0) return 'doubted';
  if (turned.length === 0) return 'same';
  const middle = meanEmbedding(turned.map(({ embedding }) => embedding));
  if (distance(reference, middle) <= limits.turnedMean) return 'same';
  return turned.some(({ isPlain }) => isPlain) ? 'other' : 'unknown';
}
