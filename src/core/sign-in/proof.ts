import type { Decision } from '../recognition/decide.ts';
import { distance, type Embedding, meanEmbedding } from '../recognition/embedding.ts';
import type { FaceLimits } from '../recognition/face-limits.ts';

/** What is known of a face that has matched, frame by frame, while it shows whether it is alive. */
export type Proof = {
  /** The latest decision that was a match. */
  readonly decision: Decision;
  /** The face when it matched. */
  readonly reference: Embedding;
  /** The frames in a row that did not confirm it. */
  readonly doubts: number;
  /** How it looked in the last frames in which it was turned away or not confirmed. */
  readonly turned: readonly Embedding[];
  readonly isOther: boolean;
};

const proofRules = { maxDoubts: 4, turnedFrames: 12 } as const;

type ProofLimits = Pick<FaceLimits, 'turned' | 'turnedMean'>;

export function noProof(decision: Decision, reference: Embedding): Proof {
  return { decision, reference, doubts: 0, turned: [], isOther: false };
}

/**
 * One frame more. A decision is made of faces good enough for one; a face that is turned is held against how it looked
 * when it matched. Some frames in a row that speak against it make it another face.
 */
export function seeDuringProof(
  proof: Proof,
  embedding: Embedding,
  decision: Decision | null,
  limits: ProofLimits,
): Proof {
  const isNear = distance(proof.reference, embedding) <= limits.turned;
  // The decision is on several frames: this one must not hide among them.
  if (isNear && decision?.outcome === 'match' && decision.memberId === proof.decision.memberId)
    return { ...proof, decision, doubts: 0 };
  const turned = [...proof.turned, embedding].slice(-proofRules.turnedFrames);
  const isSomeoneElse = decision?.outcome === 'match' && decision.memberId !== proof.decision.memberId;
  const doubts = isNear && !isSomeoneElse ? proof.doubts : proof.doubts + 1;
  return { ...proof, turned, doubts, isOther: isSomeoneElse || doubts >= proofRules.maxDoubts };
}

/** Whether the face that was asked to move is the one that matched. */
export function isSameFace({ doubts, turned, reference }: Proof, limits: ProofLimits): boolean {
  return doubts === 0 && (turned.length === 0 || distance(reference, meanEmbedding(turned)) <= limits.turnedMean);
}
