import { useCallback, useMemo, useState } from 'react';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import type { Point } from '../canvas/geometry.ts';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import type { MapDot } from '../canvas/map-dot.ts';
import { buildScene, type MapLayers } from '../canvas/map-scene.ts';
import { afterPick, type Selection } from '../canvas/selection.ts';
import { ChosenPanel } from '../panels/chosen-panel.tsx';
import { MapLegend } from '../panels/map-legend.tsx';
import { TryPanel } from '../panels/try-panel.tsx';
import { dotsOf, membersOf, type Projection, type SupportMap } from '../support-map.ts';
import { MapTable } from './map-table.tsx';
import { type MapMode, MapToolbar } from './map-toolbar.tsx';

/** How many of the last places are drawn. */
const trailLength = 14;

/** The last places of the face before the camera, the present one last. */
function useTrail(): {
  readonly trail: readonly Point[];
  readonly addPlace: (place: Point | null) => void;
  readonly clear: () => void;
} {
  const [trail, setTrail] = useState<readonly Point[]>([]);
  const addPlace = useCallback(
    (place: Point | null) =>
      setTrail((before) => (place === null ? before.slice(1) : [...before, place].slice(-trailLength))),
    [],
  );
  const clear = useCallback(() => setTrail([]), []);
  return { trail, addPlace, clear };
}

const allLayers: MapLayers = { hulls: true, limits: true, pictures: true, strangers: true };

type Props = {
  readonly map: SupportMap;
  readonly projection: Projection;
  readonly onProjection: (projection: Projection) => void;
  readonly isTuned: boolean;
  readonly onTuned: (isTuned: boolean) => void;
};

/** The map or its table twin, and beside it the legend, what is chosen, or the live camera. */
export function MapBoard({ map, projection, onProjection, isTuned, onTuned }: Props) {
  const [layers, setLayers] = useState(allLayers);
  const [mode, setMode] = useState<MapMode>('look');
  const [isTable, setIsTable] = useState(false);
  const [chosen, setChosen] = useState<Selection>([]);
  const [spotlight, setSpotlight] = useState<number | null>(null);
  const { trail, addPlace, clear } = useTrail();

  const dots = useMemo(() => dotsOf(map), [map]);
  const names = useMemberNames();
  const members = useMemo(() => membersOf(map, names), [map, names]);
  const hasDistances = projection === 'pca' && !isTuned;
  const scene = useMemo(() => buildScene(dots, members, hasDistances), [dots, members, hasDistances]);
  const byKey = useMemo(() => new Map(dots.map((dot) => [dot.key, dot])), [dots]);
  const chosenDots = chosen.flatMap((key) => byKey.get(key) ?? []);

  function changeMode(next: MapMode): void {
    setMode(next);
    clear();
  }

  function pick(dot: MapDot | null, isMore: boolean): void {
    setChosen((before) => afterPick(before, dot, isMore));
  }

  return (
    <div className="map-board">
      <MapToolbar
        projection={projection}
        onProjection={(next) => {
          clear();
          onProjection(next);
        }}
        isTuned={map.hasTuning ? isTuned : null}
        onTuned={(next) => {
          clear();
          onTuned(next);
        }}
        layers={layers}
        hasLimits={hasDistances}
        onLayers={setLayers}
        mode={mode}
        onMode={changeMode}
        isTable={isTable}
        onTable={setIsTable}
      />
      {isTable ? (
        <MapTable members={members} dots={dots} names={names} chosen={chosen} onChosen={setChosen} />
      ) : (
        <MapCanvas
          scene={scene}
          layers={layers}
          isLasso={mode === 'lasso'}
          chosen={chosen}
          spotlight={spotlight}
          trail={trail}
          names={names}
          onPick={pick}
          onLasso={(found) => setChosen(found.map(({ key }) => key))}
        />
      )}
      <aside className="map-side" aria-label="About the map">
        {mode === 'try' && <TryPanel projection={projection} isTuned={isTuned} onPlace={addPlace} />}
        {chosenDots.length > 0 && <ChosenPanel dots={chosenDots} names={names} onClear={() => setChosen([])} />}
        <MapLegend
          map={map}
          members={members}
          projection={projection}
          isTuned={isTuned}
          spotlight={spotlight}
          onSpotlight={setSpotlight}
        />
      </aside>
    </div>
  );
}
