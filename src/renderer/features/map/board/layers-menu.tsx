import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuCheckItem } from '#renderer/kit/menu.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { everyLayer, type MapLayers } from '../canvas/map-scene.ts';

const layerOrder = Object.keys(everyLayer) as readonly (keyof MapLayers)[];

type Props = {
  readonly layers: MapLayers;
  /** Whether limits can be drawn. */
  readonly hasLimits: boolean;
  readonly onLayers: (layers: MapLayers) => void;
};

/** Chooses what is drawn on the map. */
export function LayersMenu({ layers, hasLimits, onLayers }: Props) {
  const words = useWords().map.toolbar;
  const trigger = (
    <Button size="snug" icon="eye" iconAfter="chevron">
      {words.show}
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
          {words.layers[layer]}
        </MenuCheckItem>
      ))}
    </Menu>
  );
}
