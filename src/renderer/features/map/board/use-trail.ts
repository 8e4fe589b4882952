import { useCallback, useState } from 'react';
import type { Point } from '../canvas/geometry.ts';

/** How many of the last places are drawn. */
const trailLength = 14;

/** The last places of the face before the camera, the present one last. */
export type Trail = {
  readonly trail: readonly Point[];
  /** Null where there is no face: the trail grows shorter. */
  readonly addPlace: (place: Point | null) => void;
  readonly clear: () => void;
};

export function useTrail(): Trail {
  const [trail, setTrail] = useState<readonly Point[]>([]);
  const addPlace = useCallback(
    (place: Point | null) =>
      setTrail((before) => (place === null ? before.slice(1) : [...before, place].slice(-trailLength))),
    [],
  );
  const clear = useCallback(() => setTrail([]), []);
  return { trail, addPlace, clear };
}
