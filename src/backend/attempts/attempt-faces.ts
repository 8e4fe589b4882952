import type { AttemptOutcome, Settings } from '#contract/household.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { makeSample } from '../common/make-sample.ts';
import type { Services } from '../services.ts';

const dayMs = 24 * 3_600_000;

/** Of which attempts each setting keeps the face. */
const keptOutcomes: Readonly<Record<Settings['attemptFaces'], readonly AttemptOutcome[]>> = {
  none: [],
  refused: ['noMatch', 'ambiguous'],
  all: ['match', 'noMatch', 'ambiguous'],
};

/** Erases the faces of attempts whose days are over, or that the settings no longer keep. */
export function pruneAttemptFaces({ vault, clock }: Pick<Services, 'vault' | 'clock'>): void {
  const { attemptFaces, attemptFaceDays } = vault.store.settings.read();
  vault.store.attemptFaces.prune(clock.now() - attemptFaceDays * dayMs, keptOutcomes[attemptFaces]);
}

/** Keeps the face of an attempt if the household wants that; what goes wrong is logged, the attempt itself is recorded already. */
export async function keepAttemptFace(
  services: Pick<Services, 'vault' | 'engine' | 'embedder' | 'clock' | 'announce' | 'log'>,
  attempt: { readonly id: number; readonly outcome: AttemptOutcome },
  face: AnalysedFace,
  query: Embedding,
): Promise<void> {
  const { vault, engine, embedder, clock, announce, log } = services;
  try {
    if (!keptOutcomes[vault.store.settings.read().attemptFaces].includes(attempt.outcome)) return;
    const { source: _, ...kept } = await makeSample(engine, { ...face, sampleEmbedding: query }, 'camera', embedder);
    vault.store.attemptFaces.keep(attempt.id, kept, clock.now());
    pruneAttemptFaces(services);
    announce(['attempts.changed']);
  } catch (error) {
    log.error('The face of an attempt could not be kept', error);
  }
}
