import type { MapLayers } from '../canvas/map-scene.ts';
import type { Projection } from '../support-map.ts';

/** What the pointer does on the map. */
export type MapMode = 'look' | 'lasso' | 'try';

/** How the map is looked at. */
export type MapView = {
  readonly projection: Projection;
  /** Whether distances are stretched as the tuning does. */
  readonly isTuned: boolean;
  readonly layers: MapLayers;
  readonly mode: MapMode;
  readonly isTable: boolean;
};

/** Whether lengths of the plane mean distance, so that limits can be drawn. */
export function hasDistances({ projection, isTuned }: Pick<MapView, 'projection' | 'isTuned'>): boolean {
  return projection === 'pca' && !isTuned;
}
