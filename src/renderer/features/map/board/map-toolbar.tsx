import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuCheckItem } from '#renderer/kit/menu.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { everyLayer, type MapLayers } from '../canvas/map-scene.ts';
import styles from './map-toolbar.module.css';
import { hasDistances, type MapMode, type MapView } from './map-view.ts';

const layerOrder = Object.keys(everyLayer) as readonly (keyof MapLayers)[];

type LayersProps = {
  readonly layers: MapLayers;
  /** Whether limits can be drawn. */
  readonly hasLimits: boolean;
  readonly onLayers: (layers: MapLayers) => void;
};

/** Chooses what is drawn on the map. */
function LayersMenu({ layers, hasLimits, onLayers }: LayersProps) {
  const { map, missing } = useWords();
  const words = map.toolbar;
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
          disabledBecause={layer === 'limits' && !hasLimits ? missing.limits : null}
          onChecked={(isOn) => onLayers({ ...layers, [layer]: isOn })}
        >
          {words.layers[layer]}
        </MenuCheckItem>
      ))}
    </Menu>
  );
}

type Props = {
  readonly view: MapView;
  readonly onView: (changes: Partial<MapView>) => void;
  /** Whether there is a tuning to be shown. */
  readonly hasTuning: boolean;
};

function Planes({ view, onView, hasTuning }: Props) {
  const words = useWords().map.toolbar;
  return (
    <>
      <Segmented
        label={words.projection}
        value={view.projection}
        onValue={(projection) => onView({ projection })}
        options={[
          { value: 'pca', label: words.projections.pca },
          { value: 'neighbours', label: words.projections.neighbours },
        ]}
      />
      {hasTuning && (
        <Segmented
          label={words.tuning}
          value={view.isTuned ? 'tuned' : 'plain'}
          onValue={(value) => onView({ isTuned: value === 'tuned' })}
          options={[
            { value: 'plain', label: words.tunings.plain },
            { value: 'tuned', label: words.tunings.tuned },
          ]}
        />
      )}
    </>
  );
}

/** Above the map: the projection, whether it is tuned, what is shown, lasso, live camera, and the table twin. */
export function MapToolbar({ view, onView, hasTuning }: Props) {
  const words = useWords().map.toolbar;
  const { layers, mode, isTable } = view;
  const toggle = (wanted: MapMode) => onView({ mode: mode === wanted ? 'look' : wanted });
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words.label}>
      <Planes view={view} onView={onView} hasTuning={hasTuning} />
      <div className={styles.tools}>
        {!isTable && (
          <>
            <LayersMenu layers={layers} hasLimits={hasDistances(view)} onLayers={(next) => onView({ layers: next })} />
            <Button size="snug" icon="lasso" aria-pressed={mode === 'lasso'} onClick={() => toggle('lasso')}>
              {words.lasso}
            </Button>
          </>
        )}
        <Button size="snug" icon="camera" aria-pressed={mode === 'try'} onClick={() => toggle('try')}>
          {words.tryIt}
        </Button>
        <Button size="snug" icon="table" aria-pressed={isTable} onClick={() => onView({ isTable: !isTable })}>
          {words.table}
        </Button>
      </div>
    </div>
  );
}
