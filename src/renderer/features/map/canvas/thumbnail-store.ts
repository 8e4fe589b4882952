import type { Picture } from '#contract/calls/pictures.ts';
import type { PictureSource, SamplePlace } from '#renderer/state/use-sample-picture.ts';

export type ThumbnailStoreParts<T> = {
  readonly pictures: PictureSource;
  readonly make: (picture: Picture) => Promise<T>;
  readonly onArrival: () => void;
  /** Frees what a thumbnail holds. */
  readonly release: (thumbnail: T) => void;
  /** How many thumbnails are kept; the ones asked for longest ago go first. */
  readonly capacity: number;
};

/** Samples ready for drawing. */
export type ThumbnailStore<T> = {
  /** The thumbnail if it is here; otherwise null, and it is made. */
  readonly get: (place: SamplePlace) => T | null;
  /** Forgets everything and makes nothing more. */
  readonly close: () => void;
};

/** Keeps some hundreds of thumbnails of a map with thousands of faces, made when they first come into view. */
export function createThumbnailStore<T>({
  pictures,
  make,
  onArrival,
  release,
  capacity,
}: ThumbnailStoreParts<T>): ThumbnailStore<T> {
  const here = new Map<number, T>();
  const wanted = new Map<number, () => void>();
  let isClosed = false;

  function keep(sampleId: number, thumbnail: T): void {
    here.set(sampleId, thumbnail);
    const [oldest] = here;
    if (here.size <= capacity || oldest === undefined) return;
    here.delete(oldest[0]);
    wanted.get(oldest[0])?.();
    wanted.delete(oldest[0]);
    release(oldest[1]);
  }

  async function makeOne(sampleId: number, picture: Picture): Promise<void> {
    if (isClosed) return;
    const thumbnail = await make(picture).catch(() => null);
    if (thumbnail === null) return;
    if (isClosed) return release(thumbnail);
    keep(sampleId, thumbnail);
    onArrival();
  }

  function want(place: SamplePlace): void {
    const { sampleId } = place;
    if (isClosed || wanted.has(sampleId)) return;
    wanted.set(
      sampleId,
      pictures.want(place, (picture) => void makeOne(sampleId, picture)),
    );
  }

  return {
    get(place) {
      const known = here.get(place.sampleId);
      if (known === undefined) {
        want(place);
        return null;
      }
      here.delete(place.sampleId);
      here.set(place.sampleId, known);
      return known;
    },
    close() {
      isClosed = true;
      for (const stop of wanted.values()) stop();
      for (const thumbnail of here.values()) release(thumbnail);
      here.clear();
    },
  };
}
