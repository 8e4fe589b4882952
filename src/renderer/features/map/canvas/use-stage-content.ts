import { useEffect, useSyncExternalStore } from 'react';
import type { Point } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import type { MapLayers, MapScene } from './map-scene.ts';
import type { MapStage } from './map-stage.ts';
import type { Selection } from './selection.ts';

const query = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** True for people who asked for less motion, live. */
function useStillness(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** The faces on the stage, and which of them stand out. */
export type StageContent = {
  readonly scene: MapScene;
  readonly layers: MapLayers;
  readonly isLasso: boolean;
  readonly chosen: Selection;
  /** The member to whom all others give way; null for nobody. */
  readonly spotlight: number | null;
  /** Where the face in the camera was and, last, is, and what it is called. */
  readonly trail: readonly Point[];
  readonly trailName: string;
};

type Pointed = { readonly hovered: MapDot | null; readonly focused: MapDot | null };

const travelMs = 650;

/** Shows on the stage what the screen says, whenever it says something else. */
export function useStageContent(stage: MapStage | null, content: StageContent, { hovered, focused }: Pointed): void {
  const { scene, layers, isLasso, chosen, spotlight, trail, trailName } = content;
  const isStill = useStillness();
  const hoverKey = hovered?.key ?? null;
  const focusKey = focused?.key ?? null;
  useEffect(() => stage?.show(scene, isStill ? 0 : travelMs), [stage, scene, isStill]);
  useEffect(() => stage?.setLayers(layers), [stage, layers]);
  useEffect(() => stage?.setLassoMode(isLasso), [stage, isLasso]);
  useEffect(
    () => stage?.setPointers({ hoverKey, focusKey, selected: new Set(chosen), spotlight, trail, trailName }),
    [stage, hoverKey, focusKey, chosen, spotlight, trail, trailName],
  );
}
