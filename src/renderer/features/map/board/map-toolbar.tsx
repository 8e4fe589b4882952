import { Menu } from '@base-ui/react/menu';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import type { MapLayers } from '../canvas/map-scene.ts';
import type { Projection } from '../support-map.ts';

const layerNames: readonly { readonly layer: keyof MapLayers; readonly label: string }[] = [
  { layer: 'pictures', label: 'Faces instead of signs, where there is room' },
  { layer: 'hulls', label: 'Outlines of members' },
  { layer: 'limits', label: 'Limits: near enough to be taken for someone' },
  { layer: 'strangers', label: 'Refused attempts' },
];

/** How the map is looked at. */
export type MapMode = 'look' | 'lasso' | 'try';

type Props = {
  readonly projection: Projection;
  readonly onProjection: (projection: Projection) => void;
  /** Null where there is no tuning to be shown. */
  readonly isTuned: boolean | null;
  readonly onTuned: (isTuned: boolean) => void;
  readonly layers: MapLayers;
  /** Whether limits can be drawn. */
  readonly hasLimits: boolean;
  readonly onLayers: (layers: MapLayers) => void;
  readonly mode: MapMode;
  readonly onMode: (mode: MapMode) => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
};

/** Above the map: the projection, whether it is tuned, what is shown, lasso, live camera, and the table twin. */
export function MapToolbar({
  projection,
  onProjection,
  isTuned,
  onTuned,
  layers,
  hasLimits,
  onLayers,
  mode,
  onMode,
  isTable,
  onTable,
}: Props) {
  const toggle = (wanted: MapMode) => onMode(mode === wanted ? 'look' : wanted);
  return (
    <div className="map-toolbar" role="toolbar" aria-label="The map">
      <Segmented
        label="Projection"
        value={projection}
        onValue={onProjection}
        options={[
          { value: 'pca', label: 'True to distance' },
          { value: 'neighbours', label: 'True to neighbours' },
        ]}
      />
      {isTuned !== null && (
        <Segmented
          label="Tuning"
          value={isTuned ? 'tuned' : 'plain'}
          onValue={(value) => onTuned(value === 'tuned')}
          options={[
            { value: 'plain', label: 'As it is' },
            { value: 'tuned', label: 'Tuned' },
          ]}
        />
      )}
      <div className="map-tools">
        {!isTable && (
          <>
            <Menu.Root>
              <Menu.Trigger className="button" data-look="quiet">
                <Icon name="eye" />
                <span>Show</span>
                <Icon name="chevron" size={18} />
              </Menu.Trigger>
              <Menu.Portal>
                <Menu.Positioner sideOffset={6} align="end" className="select-positioner">
                  <Menu.Popup className="popup">
                    {layerNames.map(({ layer, label }) => (
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
                        {label}
                      </Menu.CheckboxItem>
                    ))}
                  </Menu.Popup>
                </Menu.Positioner>
              </Menu.Portal>
            </Menu.Root>
            <Button icon="lasso" aria-pressed={mode === 'lasso'} onClick={() => toggle('lasso')}>
              Lasso
            </Button>
          </>
        )}
        <Button icon="camera" aria-pressed={mode === 'try'} onClick={() => toggle('try')}>
          Try it
        </Button>
        <Button icon="table" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
          Table
        </Button>
      </div>
    </div>
  );
}
