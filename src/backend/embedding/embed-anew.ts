import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddingProgress } from '#contract/calls/embedding.ts';
import { FamiliarError } from '#contract/result.ts';
import type { SampleRef } from '#core/ports/embedding-store.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Announcer } from '../common/announcer.ts';
import type { EventBus } from '../common/event-bus.ts';
import type { Guards } from '../session/failure-guard.ts';

/** How long to wait for an engine that is down. */
const retryMs = 1_000;

/** Embeds the samples anew that another embedder made, in the background; each result is stored at once. */
export type EmbedAnew = {
  /** Begins unless there is nothing to do, or it is under way. */
  readonly wake: () => void;
  readonly progress: () => EmbeddingProgress;
  /**
   * Ends it; the next start goes on. The engine has to be closed before, or it waits for a picture that is under way.
   */
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly guards: Pick<Guards, 'face'>;
  readonly log: Log;
  readonly announce: Announcer['announce'];
  readonly bus: Pick<EventBus, 'publish'>;
};

/**
 * Meanwhile a member is recognised once all their samples in use are done. Until then their face is a stranger's; what
 * failed meanwhile is taken back in the end. A tuning from before ends by itself, since its key names the embedder.
 * Queries kept of attempts are means of several frames, of which one is kept: they stay as pictures, and compare with
 * nothing any more.
 */
export function createEmbedAnew(parts: Parts): EmbedAnew {
  const { vault, embedder, guards, log, announce, bus } = parts;
  const closing = new AbortController();
  const { embeddings } = vault.store;
  let running: Promise<void> | null = null;

  const isOpen = (): boolean => !closing.signal.aborted && vault.state() === 'open';

  const progress = (): EmbeddingProgress => progressOf(vault, embedder);
  const tell = (): void => bus.publish({ name: 'embedding.changed', payload: progress() });

  async function embedAll(): Promise<void> {
    const takeBackFailures = guards.face.remember();
    for (
      let next = embeddings.nextOutdated(embedder);
      next !== null;
      next = isOpen() ? embeddings.nextOutdated(embedder) : null
    ) {
      const waiting = embeddings.listWaiting(embedder).length;
      await embedOne(parts, next, closing.signal);
      if (!isOpen()) return;
      const isSomebodyDone = embeddings.listWaiting(embedder).length < waiting;
      if (isSomebodyDone) announce(['members.changed']);
      tell();
    }
    takeBackFailures();
    announce(['members.changed']);
    tell();
  }

  async function keepChips(): Promise<void> {
    for (let next = embeddings.nextWithChip(); next !== null; next = isOpen() ? embeddings.nextWithChip() : null)
      await keepChip(parts, next, closing.signal);
  }

  async function run(): Promise<void> {
    if (embeddings.takeBack(embedder) > 0) announce(['members.changed']);
    if (embeddings.nextOutdated(embedder) !== null) await embedAll();
    if (isOpen()) await keepChips();
  }

  return {
    wake() {
      if (running !== null || !isOpen()) return;
      running = run()
        .catch((error: unknown) => log.error('The faces were not embedded anew to the end; it goes on later', error))
        .finally(() => {
          running = null;
        });
    },
    progress,
    async close() {
      closing.abort();
      await running;
    },
  };
}

function progressOf(vault: Vault, embedder: string): EmbeddingProgress {
  if (vault.state() !== 'open') return { done: 0, total: 0, failed: 0 };
  const { current, outdated, failed } = vault.store.embeddings.count(embedder);
  return { done: current, total: current + outdated, failed };
}

type Work = Pick<Parts, 'vault' | 'engine' | 'embedder' | 'log'>;

async function embedOne(parts: Work, sample: SampleRef, signal: AbortSignal): Promise<void> {
  const { vault, engine, embedder, log } = parts;
  const { embeddings, samples } = vault.store;
  if (embeddings.hasChip(sample)) await keepChip(parts, sample, signal);
  const made = await attempt(signal, () => {
    const picture = samples.picture(sample.memberId, sample.id);
    return picture && engine.embedKept(picture);
  });
  if (made === 'later' || vault.state() !== 'open') return;
  if ('value' in made && made.value !== null) {
    embeddings.replace(sample, made.value, embedder);
    return;
  }
  embeddings.giveUp(sample, embedder);
  log.error(
    `Sample ${sample.id} of member ${sample.memberId} cannot be embedded anew and was set aside: take a new picture.`,
    'error' in made ? made.error : undefined,
  );
}

/** Turns the chip of former times into the sample's picture; a chip that is damaged goes without one. */
async function keepChip({ vault, engine, log }: Work, sample: SampleRef, signal: AbortSignal): Promise<void> {
  const { embeddings } = vault.store;
  const made = await attempt(signal, () => {
    const chip = embeddings.chip(sample);
    return chip && engine.keepChip(chip);
  });
  if (made === 'later' || vault.state() !== 'open') return;
  if ('error' in made) log.error(`The chip of sample ${sample.id} is damaged; its picture stays`, made.error);
  embeddings.replaceChip(sample, 'value' in made ? made.value : null);
}

type Outcome<T> = 'later' | { readonly value: T } | { readonly error: unknown };

/** What the engine makes of a sample, or why it makes nothing; `later`, after a while, where the engine is down. */
async function attempt<T>(signal: AbortSignal, make: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await make() };
  } catch (error) {
    if (!(error instanceof FamiliarError && error.code === 'engineDown')) return { error };
    await pause(retryMs, undefined, { signal, ref: false }).catch(() => undefined);
    return 'later';
  }
}
