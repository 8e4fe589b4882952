import type { Settings } from '#contract/household.ts';
import { type AttemptOutcome, decisionOutcomeSchema, refusedDecisionSchema } from '#contract/ways-in.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { Announcer } from '../common/announcer.ts';
import { makeSample } from '../common/make-sample.ts';
import type { SeenFace } from '../common/seen-face.ts';
import { carryRemark, type StrangersParts } from './strangers.ts';

type Parts = {
  readonly store: Pick<Store, 'settings' | 'attemptFaces'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly announce: Announcer['announce'];
};

const dayMs = 24 * 3_600_000;

/** Of which attempts each setting keeps the face. */
const keptOutcomes: Readonly<Record<Settings['attemptFaces'], readonly AttemptOutcome[]>> = {
  none: [],
  refused: refusedDecisionSchema.options,
  all: decisionOutcomeSchema.options,
};

/** Erases the faces of attempts whose days are over, or that the settings no longer keep. True where there were any. */
export function pruneAttemptFaces({ store, clock }: Pick<Parts, 'store' | 'clock'>): boolean {
  const { attemptFaces, attemptFaceDays } = store.settings.read();
  return store.attemptFaces.prune(clock.now() - attemptFaceDays * dayMs, keptOutcomes[attemptFaces]);
}

/** The same at a change of the session; what goes wrong is tried again at the next. */
export function forgetOldFaces(parts: Parts & { readonly vault: Pick<Vault, 'state'> }): void {
  try {
    if (parts.vault.state() === 'open' && pruneAttemptFaces(parts)) parts.announce(['attempts.changed']);
  } catch (error) {
    parts.log.error('Faces of attempts whose days are over could not be erased; it is tried again', error);
  }
}

/**
 * Keeps the face of an attempt if the household wants that; what goes wrong is logged, the attempt itself is recorded
 * already.
 */
export async function keepAttemptFace(
  parts: Parts & StrangersParts,
  attempt: { readonly id: number; readonly outcome: AttemptOutcome },
  { withPicture }: SeenFace,
  query: Embedding,
): Promise<void> {
  const { store, embedder, clock, announce, log } = parts;
  try {
    if (!keptOutcomes[store.settings.read().attemptFaces].includes(attempt.outcome)) return;
    const { source: _, ...kept } = makeSample(await withPicture(), 'camera', embedder);
    store.attemptFaces.keep(attempt.id, { ...kept, embedding: query }, clock.now());
    pruneAttemptFaces(parts);
    carryRemark(parts, attempt.id);
    announce(['attempts.changed']);
  } catch (error) {
    log.error('The face of an attempt could not be kept', error);
  }
}
