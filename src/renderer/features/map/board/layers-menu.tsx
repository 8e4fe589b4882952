import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuCheckItem } from '#renderer/kit/menu.tsx';
import type { MapLayers } from '../canvas/map-scene.ts';

const layerNames: Readonly<Record<keyof MapLayers, string>> = {
  pictures: 'Faces instead of signs, where there is room',
  hulls: 'Outlines of members',
  limits: 'Limits: near enough to be taken for someone',
  strangers: 'Refused attempts',
};
const layerOrder = Object.keys(layerNames) as (keyof MapLayers)[];

type Props = {
  readonly layers: MapLayers;
  /** Whether limits can be drawn. */
  readonly hasLimits: boolean;
  readonly onLayers: (layers: MapLayers) => void;
};

/** Chooses what is drawn on the map. */
export function LayersMenu({ layers, hasLimits, onLayers }: Props) {
  const trigger = (
    <Button size="snug" icon="eye" iconAfter="chevron">
      Show
    </Button>
  );
  return (
    <Menu align="end" trigger={trigger}>
      {layerOrder.map((layer) => (
        <MenuCheckItem
          key={layer}
          checked={layers[layer]}
          disabled={layer === 'limits' && !hasLimits}
          onChecked={(isOn) => onLayers({ ...layers, [layer]: isOn })}
        >
          {layerNames[layer]}
        </MenuCheckItem>
      ))}
    </Menu>
  );
}
