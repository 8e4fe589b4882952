import { Menu } from '@base-ui/react/menu';
import { Icon } from '#renderer/kit/icon.tsx';
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
  return (
    <Menu.Root>
      <Menu.Trigger className="button" data-look="quiet">
        <Icon name="eye" />
        <span>Show</span>
        <Icon name="chevron" size={18} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="select-positioner">
          <Menu.Popup className="popup">
            {layerOrder.map((layer) => (
              <Menu.CheckboxItem
                key={layer}
                className="popup-item popup-check"
                checked={layers[layer]}
                disabled={layer === 'limits' && !hasLimits}
                onCheckedChange={(isOn) => onLayers({ ...layers, [layer]: isOn })}
              >
                <Menu.CheckboxItemIndicator className="popup-tick">
                  <Icon name="check" size={16} />
                </Menu.CheckboxItemIndicator>
                {layerNames[layer]}
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
