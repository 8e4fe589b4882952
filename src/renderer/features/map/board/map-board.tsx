import { useCallback, useMemo, useState } from 'react';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Point } from '../canvas/geometry.ts';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { buildScene } from '../canvas/map-scene.ts';
import { afterPick, type Selection } from '../canvas/selection.ts';
import { ChosenPanel } from '../panels/chosen-panel.tsx';
import { MapLegend } from '../panels/map-legend.tsx';
import { TryPanel } from '../panels/try-panel.tsx';
import { dotsOf, membersOf, type SupportMap } from '../support-map.ts';
import styles from './map-board.module.css';
import { MapDetails } from './map-details.tsx';
import { MapTable } from './map-table.tsx';
import { MapTools } from './map-tools.tsx';
import { hasDistances, type MapView } from './map-view.ts';

/** How many of the last places are drawn. */
const trailLength = 14;

/** The last places of the face in the camera, the present one last. */
type Trail = {
  readonly trail: readonly Point[];
  /** Null where there is no face: the trail grows shorter. */
  readonly addPlace: (place: Point | null) => void;
  readonly clear: () => void;
};

function useTrail(): Trail {
  const [trail, setTrail] = useState<readonly Point[]>([]);
  const addPlace = useCallback(
    (place: Point | null) =>
      setTrail((before) => (place === null ? before.slice(1) : [...before, place].slice(-trailLength))),
    [],
  );
  const clear = useCallback(() => setTrail([]), []);
  return { trail, addPlace, clear };
}

/** The faces of the map as they are drawn, with the names of the members. */
function useFaces(map: SupportMap, isMeasured: boolean) {
  const names = useMemberNames();
  const dots = useMemo(() => dotsOf(map), [map]);
  const members = useMemo(() => membersOf(map, names), [map, names]);
  const scene = useMemo(() => buildScene(dots, members, isMeasured), [dots, members, isMeasured]);
  const byKey = useMemo(() => new Map(dots.map((dot) => [dot.key, dot])), [dots]);
  return { names, dots, members, scene, byKey };
}

type Props = {
  readonly map: SupportMap;
  readonly view: MapView;
  readonly onView: (changes: Partial<MapView>) => void;
};

/** The map or its table twin, and beside it the live camera, what is chosen, the legend and the details. */
export function MapBoard({ map, view, onView }: Props) {
  const { side, tryIt } = useWords().map;
  const { layers, mode } = view;
  const [chosen, setChosen] = useState<Selection>([]);
  const [spotlight, setSpotlight] = useState<number | null>(null);
  const { trail, addPlace, clear } = useTrail();
  const { names, dots, members, scene, byKey } = useFaces(map, hasDistances(view));
  const chosenDots = chosen.flatMap((key) => byKey.get(key) ?? []);

  function change(changes: Partial<MapView>): void {
    const isSameTrail = changes.layers !== undefined || changes.isTable !== undefined;
    if (!isSameTrail) clear();
    onView(changes);
  }

  return (
    <div className={styles.board}>
      <MapTools view={view} onView={change} />
      <div className={styles.picture}>
        {view.isTable ? (
          <MapTable members={members} dots={dots} names={names} chosen={chosen} onChosen={setChosen} />
        ) : (
          <MapCanvas
            {...{ scene, layers, chosen, spotlight, trail, names }}
            trailName={tryIt.you}
            isLasso={mode === 'lasso'}
            onPick={(dot, isMore) => setChosen((before) => afterPick(before, dot, isMore))}
            onLasso={(found) => setChosen(found.map(({ key }) => key))}
          />
        )}
      </div>
      <aside className={styles.side} aria-label={side}>
        {mode === 'try' && <TryPanel projection={view.projection} isTuned={view.isTuned} onPlace={addPlace} />}
        {chosenDots.length > 0 && <ChosenPanel dots={chosenDots} names={names} onClear={() => setChosen([])} />}
        <MapLegend map={map} members={members} view={view} spotlight={spotlight} onSpotlight={setSpotlight} />
        <MapDetails map={map} view={view} onView={change} />
      </aside>
    </div>
  );
}
