import type { Picture } from '#contract/calls/pictures.ts';
import type { Failure, Result } from '#contract/result.ts';
import type { Loadable } from './use-query.ts';

/** Whose sample. */
export type SamplePlace = { readonly memberId: number; readonly sampleId: number };

/** Pictures of samples, asked for once and kept for as long as someone is signed in. */
export interface PictureStore {
  /** What is known of a picture now. */
  peek(sampleId: number): Loadable<Picture>;
  /** Asks for a picture, unless it is known; `listener` runs when it is there. Returns a function that ends the interest. */
  want(place: SamplePlace, listener: () => void): () => void;
}

type Options = {
  readonly load: (place: SamplePlace) => Promise<Result<Picture>>;
  /** How many pictures are kept; the one not looked at for longest goes first. */
  readonly kept: number;
  /** How many questions are under way together. */
  readonly atOnce: number;
};

/**
 * A store that asks for the picture wanted last first, and forgets a question nobody waits for any more, so that fast scrolling shows what is in view
 * before what has been scrolled past. A failure is not kept: the next interest asks again.
 */
export function createPictureStore({ load, kept, atOnce }: Options): PictureStore {
  const pictures = new Map<number, Picture>();
  const failures = new Map<number, Failure>();
  const waiting = new Map<number, { readonly place: SamplePlace; readonly listeners: Set<() => void> }>();
  const underWay = new Set<number>();

  function keep(sampleId: number, picture: Picture): void {
    pictures.set(sampleId, picture);
    const oldest = pictures.keys().next().value;
    if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest);
  }

  async function ask(place: SamplePlace): Promise<void> {
    const { sampleId } = place;
    underWay.add(sampleId);
    const answer = await load(place);
    underWay.delete(sampleId);
    if (answer.ok) keep(sampleId, answer.value);
    else failures.set(sampleId, answer.error);
    const listeners = waiting.get(sampleId)?.listeners ?? [];
    waiting.delete(sampleId);
    for (const listener of listeners) listener();
    askNext();
  }

  function askNext(): void {
    const open = [...waiting.values()].filter(({ place }) => !underWay.has(place.sampleId));
    for (const { place } of open.reverse().slice(0, Math.max(0, atOnce - underWay.size))) void ask(place);
  }

  return {
    peek: (sampleId) => {
      const value = pictures.get(sampleId);
      if (value !== undefined) return { kind: 'ready', value };
      const failure = failures.get(sampleId);
      return failure === undefined ? { kind: 'loading' } : { kind: 'failed', failure };
    },
    want: (place, listener) => {
      const { sampleId } = place;
      failures.delete(sampleId);
      const known = pictures.get(sampleId);
      if (known !== undefined) {
        pictures.delete(sampleId);
        pictures.set(sampleId, known);
        return () => undefined;
      }
      const entry = waiting.get(sampleId) ?? { place, listeners: new Set() };
      waiting.set(sampleId, entry);
      entry.listeners.add(listener);
      askNext();
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0 && !underWay.has(sampleId)) waiting.delete(sampleId);
      };
    },
  };
}
