import { useState } from 'react';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useKept } from '#renderer/state/use-kept.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { MapFrame } from '../map-frame.tsx';
import type { Projection } from '../support-map.ts';
import { MapBoard } from './map-board.tsx';
import { MapHelp } from './map-help.tsx';

/** The map: every face of the household as the network sees it, near what it takes for alike; or as a tuning stretches it. */
export function MapScreen({ isTunedAtFirst }: { readonly isTunedAtFirst: boolean }) {
  const [projection, setProjection] = useState<Projection>('pca');
  const [isTuned, setIsTuned] = useState(isTunedAtFirst);
  const query = useKept(
    useQuery('map.get', { projection, isTuned }, ['members.changed', 'attempts.changed', 'tuning.changed']),
  );
  return (
    <MapFrame
      screen="map"
      title="The map"
      lead={
        <>
          Each sign is one picture. The nearer two lie, the more alike they are to Familiar. <MapHelp />
        </>
      }
    >
      <Load query={query} what="the map" skeleton={<div className="skeleton-block map-skeleton" />}>
        {(map) =>
          map.points.length + map.strangers.length === 0 ? (
            <p className="empty">
              There are no faces to draw yet. Add pictures of someone <a href={hashOf({ screen: 'home' })}>from home</a>
              , and they appear here.
            </p>
          ) : (
            <MapBoard
              map={map}
              projection={projection}
              onProjection={setProjection}
              isTuned={isTuned && map.hasTuning}
              onTuned={setIsTuned}
            />
          )
        }
      </Load>
    </MapFrame>
  );
}
