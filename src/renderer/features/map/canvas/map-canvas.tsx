import { useRef, useState } from 'react';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { dotWords } from '../map-words.ts';
import type { Point } from './geometry.ts';
import { HoverCard } from './hover-card.tsx';
import styles from './map-canvas.module.css';
import type { MapDot } from './map-dot.ts';
import { MapKeys, zoomStep } from './map-keys.tsx';
import { dotsSeen } from './map-scene.ts';
import type { MapStage } from './map-stage.ts';
import { nearestNeighbour } from './neighbours.ts';
import { useMapStage } from './use-map-stage.ts';
import { type StageContent, useStageContent } from './use-stage-content.ts';

/** A grey shape of the map's size. */
export function MapSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Skeleton shape="fill" />
    </div>
  );
}

function ZoomButtons({ stage }: { readonly stage: MapStage | null }) {
  const { canvas } = useWords().map;
  return (
    <div className={styles.zoom}>
      <IconButton icon="plus" label={canvas.zoomIn} onClick={() => stage?.zoomBy(zoomStep)} />
      <IconButton icon="minus" label={canvas.zoomOut} onClick={() => stage?.zoomBy(1 / zoomStep)} />
      <IconButton icon="centre" label={canvas.showAll} onClick={() => stage?.showAll()} />
    </div>
  );
}

type Props = StageContent & {
  readonly names: ReadonlyMap<number, string>;
  readonly onPick: (dot: MapDot | null, isMore: boolean) => void;
  readonly onLasso: (dots: readonly MapDot[]) => void;
};

/** Says the face in focus to somebody who hears the map. */
function Spoken({ dot, scene, names, chosen }: Props & { readonly dot: MapDot | null }) {
  const { map } = useWords();
  if (dot === null) return <LiveText settleMs={200} text="" />;
  const near = nearestNeighbour(scene.dots, dot, ({ memberId }) => memberId !== dot.memberId);
  return <LiveText settleMs={200} text={dotWords({ dot, isChosen: chosen.includes(dot.key), near }, names, map)} />;
}

/** The drawn map, to be used by pointer, touch and keyboard alike. The table twin says the same in words. */
export function MapCanvas(props: Props) {
  const { scene, layers, isLasso, names, onPick, onLasso } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const keys = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<MapDot | null>(null);
  const [lastFocused, setLastFocused] = useState<MapDot | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const [place, setPlace] = useState<Point | null>(null);
  const focused = isFocused ? lastFocused : null;
  const shown = focused ?? hovered;

  const stage = useMapStage(canvas, {
    onHover: (dot) => setHovered((before) => (before?.key === dot?.key ? before : dot)),
    onPick: (dot, isMore) => {
      if (dot !== null) setLastFocused(dot);
      onPick(dot, isMore);
    },
    onLasso,
    onMove: () => setPlace(shown === null || stage === null ? null : stage.placeOf(shown)),
  });
  useStageContent(stage, props, { hovered, focused });
  const steps = { stage, dots: dotsSeen(scene, layers), focused: lastFocused, onFocused: setLastFocused, onPick };

  return (
    <div
      onPointerDown={() => keys.current?.focus({ preventScroll: true })}
      className={styles.canvas}
      data-lasso={isLasso || undefined}
      data-hovering={hovered !== null || undefined}
    >
      <canvas ref={canvas} />
      <MapKeys {...steps} place={keys} onIsFocused={setIsFocused} />
      {shown !== null && place !== null && <HoverCard dot={shown} place={place} names={names} />}
      <ZoomButtons stage={stage} />
      <Spoken {...props} dot={focused} />
    </div>
  );
}
