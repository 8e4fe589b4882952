import { useState } from 'react';
import { Empty } from '#renderer/kit/empty.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MapSkeleton } from '../canvas/map-canvas.tsx';
import { usualLayers } from '../canvas/map-scene.ts';
import { MapFrame } from '../map-frame.tsx';
import { MapBoard } from './map-board.tsx';
import { MapHelp } from './map-help.tsx';
import type { MapView } from './map-view.ts';

function NoFaces() {
  const { map } = useWords();
  return (
    <Empty>
      <RichText text={map.empty} as={{ home: (text) => <a href={hashOf({ screen: 'home' })}>{text}</a> }} />
    </Empty>
  );
}

/** The map: every face of the household where the network sees it, or as the tuning stretches it. */
export function MapScreen({ isTunedAtFirst }: { readonly isTunedAtFirst: boolean }) {
  const [view, setView] = useState<MapView>({
    projection: 'pca',
    isTuned: isTunedAtFirst,
    layers: usualLayers,
    mode: 'look',
    isTable: false,
  });
  const { projection, isTuned } = view;
  const { howItWorks, map: words } = useWords();
  const lead = (
    <>
      {words.lead} <MapHelp /> · <TextLink href={hashOf({ screen: 'how' })}>{howItWorks.title}</TextLink>
    </>
  );
  const query = useQuery('map.get', { projection, isTuned }, { keepsShown: true });
  return (
    <MapFrame screen="map" title={words.title} lead={lead}>
      <Load query={query} what="map" skeleton={<MapSkeleton />}>
        {(map) =>
          map.points.length + map.strangers.length === 0 ? (
            <NoFaces />
          ) : (
            <MapBoard
              map={map}
              view={{ ...view, isTuned: isTuned && map.hasTuning }}
              onView={(changes) => setView((before) => ({ ...before, ...changes }))}
            />
          )
        }
      </Load>
    </MapFrame>
  );
}
