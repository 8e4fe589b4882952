import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePictureStore } from '#renderer/state/use-sample-picture.ts';
import { createMapStage, type MapStage, type StageParts } from './map-stage.ts';
import { roundThumbnail } from './round-thumbnail.ts';
import { createThumbnailStore } from './thumbnail-store.ts';

/** What a screen listens to. */
export type StageListeners = Pick<StageParts, 'onHover' | 'onPick' | 'onLasso' | 'onMove'>;

const thumbnailsKept = 800;

/** Sets up the stage and the store of its pictures on a canvas, for as long as the screen stands. The latest listeners are called. */
export function useMapStage(canvas: RefObject<HTMLCanvasElement | null>, listeners: StageListeners): MapStage | null {
  const pictures = usePictureStore();
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
