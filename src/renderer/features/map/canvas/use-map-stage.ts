import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Picture } from '#contract/calls/pictures.ts';
import { usePictureSource } from '#renderer/state/use-sample-picture.ts';
import { createMapStage, type MapStage, type StageParts } from './map-stage.ts';
import { createThumbnailStore } from './thumbnail-store.ts';

/** The side of a kept thumbnail in pixels: sharp at its largest on a display of double density. */
const sidePx = 128;

/** A picture as a small disc, ready to be drawn thousands of times. */
async function roundThumbnail({ bytes, type }: Picture): Promise<ImageBitmap> {
  const whole = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }), {
    resizeWidth: sidePx,
    resizeHeight: sidePx,
    resizeQuality: 'medium',
  });
  const canvas = new OffscreenCanvas(sidePx, sidePx);
  const context = canvas.getContext('2d');
  if (context === null) return whole;
  context.beginPath();
  context.arc(sidePx / 2, sidePx / 2, sidePx / 2, 0, 2 * Math.PI);
  context.clip();
  context.drawImage(whole, 0, 0);
  whole.close();
  return canvas.transferToImageBitmap();
}

/** What a screen listens to. */
export type StageListeners = Pick<StageParts, 'onHover' | 'onPick' | 'onLasso' | 'onMove'>;

const thumbnailsKept = 800;

/**
 * Sets up the stage and the store of its pictures on a canvas, for as long as the screen stands.
 * The latest listeners are called.
 */
export function useMapStage(canvas: RefObject<HTMLCanvasElement | null>, listeners: StageListeners): MapStage | null {
  const pictures = usePictureSource();
  const [stage, setStage] = useState<MapStage | null>(null);
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });

  useEffect(() => {
    if (canvas.current === null) return;
    let made: MapStage | null = null;
    const thumbnails = createThumbnailStore<ImageBitmap>({
      pictures,
      make: roundThumbnail,
      onArrival: () => made?.refresh(),
      release: (bitmap) => bitmap.close(),
      capacity: thumbnailsKept,
    });
    made = createMapStage({
      canvas: canvas.current,
      pictureOf: (dot) => (dot.memberId === null ? null : thumbnails.get({ memberId: dot.memberId, sampleId: dot.id })),
      onHover: (dot) => latest.current.onHover(dot),
      onPick: (dot, isMore) => latest.current.onPick(dot, isMore),
      onLasso: (dots) => latest.current.onLasso(dots),
      onMove: () => latest.current.onMove(),
    });
    setStage(made);
    return () => {
      made?.close();
      thumbnails.close();
      setStage(null);
    };
  }, [canvas, pictures]);

  return stage;
}
