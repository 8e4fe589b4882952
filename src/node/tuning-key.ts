import { createHash } from 'node:crypto';
import type { StoredTuning } from '../core/ports/tuning-store.ts';
import type { DecisionPolicy } from '../core/recognition/decide.ts';
import type { PairHead } from '../core/recognition/pair-head.ts';
import type { SupportSample } from '../core/recognition/support-set.ts';
import { headsOf } from '../core/tuning/examine-tuning.ts';

/** Grows with every change of what is learnt and how it is examined. */
const tuningVersion = 1;

/** Stands for all that an examination rests on: the samples in use and whose they are, the level with its calibration, the embedder. */
export function tuningKey(samples: readonly SupportSample[], policy: DecisionPolicy, embedder: string): string {
  const hash = createHash('sha256').update(JSON.stringify([tuningVersion, embedder, policy]));
  for (const { id, memberId } of samples.toSorted((a, b) => a.id - b.id)) hash.update(` ${id} ${memberId}`);
  return hash.digest('hex');
}

/** What was learnt on what this key stands for, and is wanted; else nothing. */
export function headsInForce(tuning: StoredTuning | null, key: string): PairHead[] {
  return tuning?.isOn && tuning.examined?.key === key ? headsOf(tuning.examined.examination.pairs) : [];
}
